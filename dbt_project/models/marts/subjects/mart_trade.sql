{{ subject_mart('trade') }}
