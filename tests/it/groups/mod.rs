//! Groups and open networks of actors: joining and leaving, meetings, notes and needs, and what the world never sees.

mod joining;
mod meetings;
mod records;
mod secrets;
mod stage;
mod tending;
