-- what falls due together was often made together, and stands in the same pages: room for each to change once
alter table escalation set (fillfactor = 60);
-- nobody asks PostgreSQL about their parts, and as json they cost half as much to write
alter table escalation alter column body type json using body::json, alter column dossier type json using dossier::json;
alter table escalation_step alter column details type json using details::json;
alter table incident alter column document type json using document::json;
