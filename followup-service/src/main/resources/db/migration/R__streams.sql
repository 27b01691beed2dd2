call follow_rows('follow_up', 'follow-ups', 'note_stream_change');
call follow_rows('care_alert', 'care-alerts', 'note_stream_change');
