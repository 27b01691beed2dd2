alter table webhook add column last_failed_at timestamptz;
comment on column webhook.last_failed_at is 'one failure long after it says nothing of the time between, in which nobody may have called';
