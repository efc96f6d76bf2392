//! Roles, and who somebody is.

use uuid::Uuid;

use crate::platform::words::Slug;

/// What somebody may do in one organisation. Each may do what those before it may.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// A council member: sees internal pages, comments and asks in a review.
    Reader,
    /// Staff: reports on what they lead, sends signals.
    Reporter,
    /// Looks after all content of the organisation.
    Editor,
    /// Also looks after people's accounts and roles, and the settings.
    Admin,
}

impl Role {
    pub const ALL: [Role; 4] = [Role::Reader, Role::Reporter, Role::Editor, Role::Admin];

    /// As stored and as written on the command line.
    pub fn word(self) -> &'static str {
        match self {
            Role::Reader => "reader",
            Role::Reporter => "reporter",
            Role::Editor => "editor",
            Role::Admin => "admin",
        }
    }

    pub fn parse(word: &str) -> Option<Role> {
        Role::ALL.into_iter().find(|role| role.word() == word)
    }
}

/// What a group of the provider that people sign in with gives here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GroupRole {
    pub group: String,
    pub organisation: Slug,
    pub role: Role,
}

impl GroupRole {
    /// Reads `group=organisation:role`. The group may have equal signs and colons of its own.
    ///
    /// # Errors
    /// One line about what was expected.
    pub fn parse(given: &str) -> Result<GroupRole, String> {
        let parts = given.rsplit_once('=').and_then(|(group, gives)| Some((group.trim(), gives.rsplit_once(':')?)));
        let read = parts.filter(|(group, _)| !group.is_empty()).and_then(|(group, (organisation, role))| {
            let organisation = Slug::parse(organisation.trim()).ok()?;
            Some(GroupRole { group: group.to_owned(), organisation, role: Role::parse(role.trim())? })
        });
        read.ok_or_else(|| "expected group=organisation:role with reader, reporter, editor or admin".into())
    }
}

/// Somebody who is signed in.
#[derive(Debug, Clone)]
pub struct Reader {
    pub account: Uuid,
    /// The address; for somebody without a verified one, what the provider they sign in with calls them.
    pub email: String,
    /// The roles held, by organisation.
    pub roles: Vec<(Uuid, Role)>,
}

impl Reader {
    pub fn role_in(&self, organisation: Uuid) -> Option<Role> {
        self.roles.iter().find(|(id, _)| *id == organisation).map(|(_, role)| *role)
    }
}

/// What was typed as an e-mail address, if it can be one, in the form that is kept. The database knows the same rule.
pub fn address(typed: &str) -> Option<String> {
    let email = typed.trim().to_lowercase();
    let (name, host) = email.split_once('@')?;
    let plain =
        |part: &str| !part.is_empty() && !part.contains(|c: char| c.is_whitespace() || c.is_control() || c == '@');
    (plain(name) && plain(host) && email.len() <= 254).then_some(email)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_has_a_name_and_a_host() {
        assert_eq!(address(" Eeva@Example.FI ").as_deref(), Some("eeva@example.fi"));
        for typed in ["", "eeva", "@example.fi", "eeva@", "e va@example.fi", "a@b@c", "a\u{0}@b"] {
            assert_eq!(address(typed), None, "{typed:?}");
        }
    }

    #[test]
    fn a_group_gives_a_role_in_an_organisation() {
        let given = GroupRole::parse("urn:x:y=1 = kainuu:editor ").unwrap();
        assert_eq!(
            (given.group.as_str(), given.organisation.as_str(), given.role),
            ("urn:x:y=1", "kainuu", Role::Editor)
        );
        for wrong in ["", "a", "a=kainuu", "=kainuu:editor", "a=kainuu:owner", "a=Kainuu liitto:editor"] {
            assert!(GroupRole::parse(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn roles_stand_one_above_the_other() {
        assert!(Role::ALL.is_sorted());
        assert!(Role::ALL.into_iter().all(|role| Role::parse(role.word()) == Some(role)));
        assert_eq!(Role::parse("owner"), None);
    }
}
