//! What all nodes look after together is done once: mail, reminders and the calendar of rounds.

use std::collections::BTreeMap;
use std::time::Duration;

use super::servers::{Server, own_folder};
use super::stage::until;
use super::{times, turn};
use crate::program::{Folder, Serving};
use crate::services::Service;

#[test]
fn two_nodes_send_no_mail_twice() {
    let _turn = turn();
    let folder = Folder::new();
    own_folder(&folder.0);
    let server = Server::filled(&folder.0);
    let post = Service::start("mail.mjs", &[]);
    let address = server.address("suunta");
    let smtp = format!("smtp://127.0.0.1:{}?tls=opportunistic", post.port);
    let settings =
        [("DATABASE_URL", address.as_str()), ("SUUNTA_SMTP_URL", &smtp), ("SUUNTA_MAIL_FROM", "suunta@portal.example")];
    let nodes = [Serving::start(&settings), Serving::start(&settings)];
    let mails = times(40, 100);
    server.run(&format!(
        "insert into mail (id, recipient, subject, body, ends_at)
         select gen_random_uuid(), number || '@koe.example', 'Koe', 'Koe', now() + interval '1 hour'
         from generate_series(1, {mails}) number"
    ));
    let own = "from mail where recipient like '%@koe.example'";
    until("all mail is sent", || server.ask(&format!("select count(*) {own} and sent_at is null")) == "0");
    // The tries are counted before each is made, so one that was sent twice would show here too.
    assert_eq!(server.ask(&format!("select max(tries) {own}")), "1");
    let mut arrived: BTreeMap<String, usize> = BTreeMap::new();
    for _ in 0..mails {
        let mail: serde_json::Value = serde_json::from_str(&post.line()).unwrap();
        *arrived.entry(mail["to"][0].as_str().unwrap().to_owned()).or_default() += 1;
    }
    assert!(post.is_silent(Duration::from_millis(1500)), "no mail is sent twice");
    assert_eq!(arrived.len(), mails);
    println!("{mails} mails, two nodes, each arrived once");
    drop(nodes);
}
