//! A write at one node is soon seen at the other, also when the standby lags or the one who listens is cut off.

use std::time::{Duration, Instant};

use super::address::Address;
use super::stage::until;
use super::visits::Browser;
use super::{Stage, times, told, turn};
use crate::program::Serving;

const PEOPLE: &str = "/kainuu/people";

struct Pair {
    stage: Stage,
    nodes: [Serving; 2],
    editor: Browser,
    visitor: Browser,
    /// Where the form is by which a name on the page of people changes.
    form: String,
    written: usize,
}

impl Pair {
    fn set(stage: Stage, second: &Address) -> Pair {
        let nodes = [stage.node(), stage.node_by(second)];
        let editor = Browser::signed_in(&nodes[0]);
        let person = stage.primary.ask("select id from party where slug = 'katja-sukuvaara'");
        let form = format!("/kainuu/records/party/{person}/edit");
        Pair { stage, nodes, editor, visitor: Browser::new(), form, written: 0 }
    }

    /// Writes at one node, and says how long after the answer the other showed it to a visitor.
    fn write_and_see(&mut self, at: usize) -> Duration {
        self.written += 1;
        let name = format!("Koe Kirjoitus {}x", self.written);
        assert!(self.editor.fill_in(&self.nodes[at], &self.form, &[("name.fi", &name)]), "the write is acknowledged");
        let began = Instant::now();
        while !self.visitor.get(&self.nodes[1 - at], PEOPLE).body.contains(&name) {
            assert!(began.elapsed() < Duration::from_secs(20), "{name} is not seen");
            std::thread::sleep(Duration::from_millis(1));
        }
        let took = began.elapsed();
        // Nor is it forgotten again.
        assert!(self.visitor.get(&self.nodes[1 - at], PEOPLE).body.contains(&name));
        took
    }

    fn write_often(&mut self, often: usize) -> Vec<Duration> {
        (0..often).map(|number| self.write_and_see(number % 2)).collect()
    }

    /// Whether the last name written is what both nodes show.
    fn both_show_the_last(&mut self) -> bool {
        let name = format!("Koe Kirjoitus {}x", self.written);
        (0..2).all(|node| self.visitor.get(&self.nodes[node], PEOPLE).body.contains(&name))
    }

    fn queries_at_the_standby(&self) -> u64 {
        self.stage.standby.ask("select count(*) from pg_stat_activity where usename = 'suunta_public'").parse().unwrap()
    }
}

#[test]
fn a_write_at_one_node_is_soon_seen_at_the_other() {
    let _turn = turn();
    let stage = Stage::set();
    let second = Address::leading_to(stage.primary.port);
    let mut pair = Pair::set(stage, &second);
    println!("write to page at the other node: {}", told(pair.write_often(times(20, 60))));
    assert!(pair.queries_at_the_standby() > 0, "pages are read at the standby");
    // The session that began at the first node holds at the second.
    assert_eq!(pair.editor.get(&pair.nodes[1], "/kainuu/desk").status, 200);

    // The standby stands still: pages are read at the primary until it has caught up.
    pair.stage.standby.run("select pg_wal_replay_pause()");
    until("replay pauses", || pair.stage.standby.ask("select pg_get_wal_replay_pause_state()") == "paused");
    println!("while the standby replays nothing: {}", told(pair.write_often(times(8, 30))));
    let shown = pair.stage.standby.ask("select name ->> 'fi' from party where slug = 'katja-sukuvaara'");
    assert!(!shown.ends_with(&format!("{}x", pair.written)), "the standby lagged: {shown}");
    pair.stage.standby.run("select pg_wal_replay_resume()");
    let last = format!("Koe Kirjoitus {}x", pair.written);
    until("the standby caught up", || {
        pair.stage.standby.ask("select name ->> 'fi' from party where slug = 'katja-sukuvaara'") == last
    });
    assert!(pair.both_show_the_last());
    println!("when it replays again: {}", told(pair.write_often(times(6, 20))));

    // Who listens is cut off, again and again.
    let mut cut = Vec::new();
    for number in 0..times(5, 20) {
        let ended =
            "select count(pg_terminate_backend(pid)) from pg_stat_activity where application_name = 'suunta feed'";
        let ended: u64 = pair.stage.primary.ask(ended).parse().unwrap();
        assert!(ended >= 1 || number > 0, "somebody listened");
        cut.push(pair.write_and_see(number % 2));
    }
    println!("just after the listeners were cut off: {}", told(cut));

    // The way from the second node to the primary falls silent: nobody tells it, and nothing breaks.
    second.silence(true);
    println!("when the other node's way to the primary fell silent: {}", told(vec![pair.write_and_see(0)]));
    second.silence(false);
    // Connections that were cut are found out one by one; then it writes as before.
    let began = Instant::now();
    while !pair.editor.fill_in(&pair.nodes[1], &pair.form, &[("name.fi", "Koe Taas")]) {
        assert!(began.elapsed() < Duration::from_secs(20), "the second node writes again");
        std::thread::sleep(Duration::from_millis(100));
    }
    println!("the second node writes {} ms after its way to the primary is whole", began.elapsed().as_millis());
    for _ in 0..40 {
        pair.editor.get(&pair.nodes[1], "/kainuu/desk");
    }
    println!("when it speaks again: {}", told(pair.write_often(4)));
}

#[test]
fn a_standby_that_is_away_is_not_missed() {
    let _turn = turn();
    let stage = Stage::set();
    let writes = stage.writes.clone();
    let mut pair = Pair::set(stage, &writes);
    pair.write_often(2);
    pair.stage.standby.kill();
    println!("when the standby has died: {}", told(pair.write_often(times(4, 10))));
    for path in ["/kuopio", "/kainuu/strategies", "/rogaland/people", "/kainuu/search?q=strategia"] {
        assert_eq!(pair.visitor.get(&pair.nodes[0], path).status, 200, "{path}");
    }
}
