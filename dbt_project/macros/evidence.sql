{#- Where the evidence of a document stands, and of a figure in it: pages that `khoso evidence`
writes. The address begins at the root of whichever server shows them (var `evidence_root`). -#}

{% macro evidence_page(doc_id) -%}
    '{{ var("evidence_root") }}/reports/' || left({{ doc_id }}, 16) || '.html'
{%- endmacro %}

{% macro evidence_url(doc_id, observation_id) -%}
    {{ evidence_page(doc_id) }} || '#' || {{ observation_id }}
{%- endmacro %}
