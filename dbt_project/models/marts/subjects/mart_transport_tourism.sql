{{ subject_mart('transport_tourism') }}
