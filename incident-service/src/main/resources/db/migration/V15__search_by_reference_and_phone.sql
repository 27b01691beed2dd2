-- filled anew at the start, before the first request: by references and telephone numbers as well
truncate incident_search restart identity;
