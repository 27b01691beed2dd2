create table effect (key text not null, number integer not null, consumer text not null);
