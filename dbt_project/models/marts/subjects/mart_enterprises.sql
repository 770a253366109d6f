{{ subject_mart('enterprises') }}
