-- Finds what is weighted by an indicator, so that the county's mean follows when a weight changes.
create index indicators_denominator on indicators ((document #>> '{aggregation,denominator}'));
