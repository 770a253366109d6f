-- Names that several queries give: temporary, since what is published is only read.
create or replace temp macro series_id(territory, indicator, sector, item, price_basis) as
left(md5(concat_ws('|', territory, indicator, sector, item, price_basis)), 16);
