//! People's accounts: passwords, sessions, invitations, and the roles they hold in organisations.

mod model;
mod password;
mod queries;
mod session;
mod token;

pub use model::{Reader, Role, address};
pub use password::{LONGEST as LONGEST_PASSWORD, SHORTEST as SHORTEST_PASSWORD};
pub use queries::{
    AccountLine, Refused, accounts_of, add, change_password, end_sessions, force_password, invite, invite_here,
    invited, set_role, sign_in, sign_out, take_up_invitation,
};
pub use session::{Session, cookie, reader};
