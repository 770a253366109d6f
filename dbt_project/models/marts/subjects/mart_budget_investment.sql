{{ subject_mart('budget_investment') }}
