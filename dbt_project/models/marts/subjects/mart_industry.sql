{{ subject_mart('industry') }}
