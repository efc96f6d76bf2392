//! What an organisation is made of: every table that has rows of its own, and with which part of the file it goes.

use serde::{Deserialize, Serialize};

/// A part of the file that is there only where it was asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Part {
    /// The files of pictures that were sent to the portal.
    Pictures,
    /// The trail of every change.
    History,
    /// Accounts without their passwords, roles, members of groups, messages, and the secrets of calendars and channels.
    Private,
}

/// A table of the exchange format.
#[derive(Debug, Clone, Copy)]
pub struct Table {
    pub name: &'static str,
    /// The part it belongs to; none for what is always there.
    pub part: Option<Part>,
    /// What one of its rows is; the schema of the format says it.
    pub about: &'static str,
}

const fn table(name: &'static str, about: &'static str) -> Table {
    Table { name, part: None, about }
}

const fn only(part: Part, name: &'static str, about: &'static str) -> Table {
    Table { name, part: Some(part), about }
}

/// Every table that goes out and comes in. Of the register that all organisations share, the networks that the
/// organisation is in or runs a group of; of the accounts, those that it gave a role or that its records name.
pub const TABLES: &[Table] = &[
    only(Part::Private, "account", "Somebody who signs in; without a password"),
    table("network", "A network of the register that all organisations share"),
    table("network_member", "A member of such a network"),
    table("source", "A document or public page that content rests on"),
    table("party", "Whoever can carry responsibility: a person, a post, a unit, a body or a group"),
    table("holding", "Who holds a post, from a day to a day"),
    table("forum", "A body's place in the order in which a quarter is discussed"),
    table("recurrence", "A recurring process of the annual clock"),
    only(Part::Pictures, "picture_file", "The file of a picture that was sent, in hexadecimal"),
    table("picture", "A picture with its caption and credit"),
    table("page", "A content page, or a section of the international page"),
    table("strategy", "A decided or drafted document with a period and a state"),
    table("chapter", "A text chapter of a strategy"),
    table("strategy_value", "A value of a strategy"),
    table("model_box", "A box of a strategy's model"),
    table("goal", "A node of a strategy's tree"),
    table("measure", "What is done for a goal: the card"),
    table("step", "One concrete action of a measure"),
    table("schedule", "When a measure is done, in people's words and as days"),
    table("responsibility", "A party that carries a measure; one of them leads"),
    table("indicator", "How something is measured"),
    table("reading", "What an indicator said on a day"),
    table("level_word", "What the organisation calls a level or a part of a card in its documents"),
    table("document_place", "Where a text stood in the document that it came from"),
    table("thread", "A red thread to a goal, named by organisation/strategy/code"),
    table("duty", "Who answers for what in international work"),
    table("membership", "A place in a network"),
    table("membership_goal", "A goal that a membership serves"),
    table("membership_use", "When a membership was of use"),
    table("cooperation_group", "A co-operation or cluster group, or an open network of actors"),
    table("group_goal", "A goal that a group serves"),
    table("group_meeting", "A meeting of a group"),
    table("group_note", "What a group noted: situation, foresight, need"),
    only(Part::Private, "group_member", "A member of a group, or somebody who asked to be one"),
    table("advocacy_target", "Something that the organisation wants decided"),
    table("advocacy_study", "A study behind it"),
    table("advocacy_actor", "Who acts for it"),
    table("advocacy_contact", "A contact made for it"),
    table("fund", "Money that projects are paid from"),
    table("fund_frame", "What a fund has in a year"),
    table("funding_call", "A call for applications"),
    table("project", "What is paid for, or was applied for"),
    table("lesson", "What others should learn from"),
    table("round", "One quarter's review"),
    table("sitting", "A forum's sitting in a round"),
    table("report", "A measure's state in a round"),
    table("decision", "What a sitting noted, decided or passed on"),
    table("reaction", "What is done about a deviation, by whom, by when"),
    table("reaction_done", "That it was done"),
    table("question", "A question or comment in a round, and its answer"),
    table("signal", "An observation for the situational picture"),
    table("work_item", "A line of the rolling worklist"),
    table("work_review", "What a round did with such a line"),
    table("value_mark", "How many gave a mark to the values question"),
    table("value_word", "A sentence given to it, without a name"),
    table("assessment", "A goal's yearly assessment"),
    table("correction", "What was wrong in a closed round"),
    table("frozen_page", "A page as it was when its round closed"),
    table("snapshot", "A link of the chain of closed rounds"),
    table("news", "Since when visitors see a record, and when what they see last changed"),
    only(Part::Private, "value_answered", "Who has answered the values question of an open round"),
    only(Part::Private, "role_grant", "What an account may do"),
    only(Part::Private, "group_role", "What a directory's group lets an account do"),
    only(Part::Private, "account_party", "Whose desk an account opens"),
    only(Part::Private, "calendar_feed", "A secret calendar address, as its digest"),
    only(Part::Private, "reminder", "A reminder that was given"),
    only(Part::Private, "channel", "The Teams or Slack channel that rounds are told to"),
    only(Part::Private, "announcement", "What the channel is told"),
    only(Part::Private, "webhook", "A program that is told what is new, and the secret shared with it"),
    only(Part::Private, "webhook_delivery", "What it was told"),
    only(Part::Private, "api_token", "What lets another program write"),
    only(Part::Private, "api_token_secret", "Its digest"),
    only(Part::Private, "message", "A message to the organisation"),
    only(Part::Private, "message_step", "What was done with it"),
    only(Part::History, "audit", "A change of a record, a link of the trail"),
];

/// Tables with rows of organisations that stay where they are, and why.
pub const LEFT: &[(&str, &str)] = &[
    ("audit_head", "the last link of the trail, made anew from it"),
    ("document_draft", "documents that wait to be stored, for thirty days at most"),
    ("table_import", "tables that wait to be stored, for seven days at most"),
    ("table_row", "their rows"),
    ("search_text", "made anew from the records"),
    ("form_post", "forms that were sent twice within two days"),
    ("message_sent", "from which addresses messages came within a day"),
    ("waiting_thread", "written among the red threads"),
    ("organisation", "written by itself"),
];
