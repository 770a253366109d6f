{{ subject_mart('social') }}
