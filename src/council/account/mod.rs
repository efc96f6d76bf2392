//! People's accounts: passwords, sessions, links to set a password, signing in elsewhere, and the roles they hold in
//! organisations.

mod elsewhere;
mod letters;
mod link;
mod model;
mod password;
mod queries;
mod reminded;
mod reset;
mod session;
mod token;

pub use elsewhere::{Begun, Elsewhere, NotSignedIn, language_of};
pub use letters::letter;
pub use link::{Link, Purpose, follow, hand_out, invite, invite_by_mail, invite_here, link_for, linked, mail_link};
pub use model::{GroupRole, Reader, Role, address};
pub use password::{LONGEST as LONGEST_PASSWORD, SHORTEST as SHORTEST_PASSWORD};
pub use queries::{
    AccountLine, Known, Refused, accounts_of, add, change_password, end_sessions, force_password, has_password, known,
    set_party, set_role, sign_in, sign_out,
};
pub use reminded::{REMINDERS, Reminded, reminded, set_reminded};
pub use reset::{count_reset, mail_reset};
pub use session::{Session, begun_cookie, begun_here, cookie, reader, reader_of};
pub use token::{hash as token_hash, new as new_token};
