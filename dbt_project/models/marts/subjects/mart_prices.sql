{{ subject_mart('prices') }}
