//! The rule, by hand and for any money.

use jiff::civil::date;
use proptest::prelude::*;

use super::*;

const FUND: Uuid = Uuid::from_u128(1);
const CALL: Uuid = Uuid::from_u128(2);

fn today() -> Date {
    date(2026, 11, 23)
}

fn euros(amount: i64) -> Decimal {
    Decimal::from(amount)
}

fn frame(year: i16, amount: i64) -> Frame {
    Frame { fund: FUND, year, amount: euros(amount), example: false }
}

fn call(opens: Date, closes: Date, amount: Option<i64>) -> SetAside {
    SetAside { id: CALL, fund: FUND, opens_on: Some(opens), closes_on: Some(closes), amount: amount.map(euros) }
}

fn open(amount: Option<i64>) -> SetAside {
    call(date(2026, 11, 1), date(2026, 12, 15), amount)
}

fn closed(amount: Option<i64>) -> SetAside {
    call(date(2025, 10, 1), date(2025, 12, 15), amount)
}

fn granted(call: Option<Uuid>, year: i16, amount: i64) -> Sum {
    Sum { fund: FUND, call, waiting: false, year: Some(year), amount: euros(amount), example: false }
}

fn waiting(call: Option<Uuid>, amount: i64) -> Sum {
    Sum { waiting: true, year: None, ..granted(call, 0, amount) }
}

fn stands(money: &Money, year: Option<i16>) -> (Option<Decimal>, Decimal, Decimal, Option<Decimal>) {
    let standing = money.standing(FUND, year, today());
    (standing.frame, standing.granted, standing.tied, standing.free())
}

#[test]
fn granted_tied_and_free_make_the_frame() {
    let money = Money {
        frames: vec![frame(2025, 1000), frame(2026, 2000)],
        calls: vec![open(Some(500))],
        sums: vec![
            granted(None, 2025, 700),
            granted(Some(CALL), 2026, 200),
            waiting(Some(CALL), 900),
            waiting(None, 50),
        ],
    };
    // Of the call's 500, 200 are granted: 300 are tied, and its applications are within them.
    assert_eq!(stands(&money, None), (Some(euros(3000)), euros(900), euros(350), Some(euros(1750))));
    assert_eq!(stands(&money, Some(2025)), (Some(euros(1000)), euros(700), euros(0), Some(euros(300))));
    assert_eq!(stands(&money, Some(2026)), (Some(euros(2000)), euros(200), euros(350), Some(euros(1450))));
    assert_eq!(stands(&money, Some(2027)), (None, euros(0), euros(0), None));
    assert_eq!(money.years(None, today()), [2025, 2026]);
}

#[test]
fn a_call_ties_what_is_set_aside_only_while_it_is_open() {
    let tied = |call: SetAside, sums: &[Sum]| {
        let money = Money { frames: Vec::new(), calls: vec![call], sums: sums.to_vec() };
        money.standing(FUND, None, today()).tied
    };
    let coming = call(date(2026, 12, 1), date(2027, 1, 31), Some(400));
    assert_eq!(tied(open(Some(400)), &[]), euros(400));
    assert_eq!(tied(coming, &[]), euros(0));
    assert_eq!(tied(closed(Some(400)), &[]), euros(0));
    // After it closed, its applications wait for what is left and no more.
    assert_eq!(tied(closed(Some(400)), &[waiting(Some(CALL), 150)]), euros(150));
    assert_eq!(tied(closed(Some(400)), &[waiting(Some(CALL), 900), granted(Some(CALL), 2026, 100)]), euros(300));
    assert_eq!(tied(open(Some(400)), &[granted(Some(CALL), 2026, 500)]), euros(0));
    // A call without an amount of its own ties what is applied for.
    assert_eq!(tied(open(None), &[waiting(Some(CALL), 150)]), euros(150));
}

#[test]
fn what_waits_counts_in_the_year_that_can_grant_it() {
    let money = Money { calls: vec![closed(None)], sums: vec![waiting(Some(CALL), 70)], ..Money::default() };
    assert_eq!(money.standing(FUND, Some(2025), today()).tied, euros(0));
    assert_eq!(money.standing(FUND, Some(2026), today()).tied, euros(70));
    let next = call(date(2026, 11, 1), date(2027, 2, 1), Some(80));
    let money = Money { calls: vec![next], ..Money::default() };
    assert_eq!(money.standing(FUND, Some(2026), today()).tied, euros(0));
    assert_eq!(money.standing(FUND, Some(2027), today()).tied, euros(80));
}

#[test]
fn a_fund_is_overdrawn_in_words_and_never_free_below_nothing() {
    let money = Money { frames: vec![frame(2026, 100)], sums: vec![granted(None, 2026, 130)], ..Money::default() };
    let standing = money.standing(FUND, None, today());
    assert_eq!((standing.free(), standing.over()), (Some(euros(0)), Some(euros(30))));
    let all = Standing { frame: Some(euros(100)), granted: euros(60), tied: euros(40) };
    assert_eq!((all.free(), all.over()), (Some(euros(0)), None));
}

#[test]
fn both_days_of_a_call_belong_to_it() {
    let (opens, closes) = (Some(date(2026, 11, 23)), Some(date(2026, 11, 25)));
    let on = |day| Opening::of(opens, closes, date(2026, 11, day));
    assert_eq!([22, 23, 25, 26].map(on), [Opening::Coming, Opening::Open, Opening::Open, Opening::Closed]);
    assert_eq!(Opening::of(None, None, today()), Opening::Coming);
    assert_eq!(Opening::of(Some(date(2020, 1, 1)), None, today()), Opening::Open);
    assert_eq!(Opening::of(None, closes, today()), Opening::Open);
}

#[test]
fn words_are_read_back() {
    for state in State::ALL {
        assert_eq!(State::parse(state.word()), Some(state));
    }
    for opening in Opening::ALL {
        assert_eq!(Opening::parse(opening.word()), Some(opening));
    }
    assert_eq!((State::parse("Idea"), Opening::parse("")), (None, None));
}

/// Some money: frames of three years, a call in some state, grants and applications in it and beside it.
fn money() -> impl Strategy<Value = Money> {
    let amount = 0i64..1_000_000;
    let days = (-400i64..400, 0i64..200);
    let of_call = (days, proptest::option::of(amount.clone())).prop_map(|((from, long), amount)| {
        let opens = today().saturating_add(jiff::Span::new().days(from));
        call(opens, opens.saturating_add(jiff::Span::new().days(long)), amount)
    });
    let sum =
        (any::<bool>(), any::<bool>(), 2025i16..2028, amount.clone()).prop_map(|(in_call, waits, year, amount)| {
            let call = in_call.then_some(CALL);
            if waits { waiting(call, amount) } else { granted(call, year, amount) }
        });
    (
        proptest::collection::vec((2025i16..2028, amount).prop_map(|(year, amount)| frame(year, amount)), 0..4),
        proptest::collection::vec(of_call, 0..2),
        proptest::collection::vec(sum, 0..12),
    )
        .prop_map(|(frames, calls, sums)| Money { frames, calls, sums })
}

proptest! {
    #[test]
    fn the_parts_make_the_whole(money in money()) {
        let standing = money.standing(FUND, None, today());
        prop_assert!(standing.granted >= Decimal::ZERO && standing.tied >= Decimal::ZERO);
        if let (Some(frame), Some(free)) = (standing.frame, standing.free()) {
            let over = standing.over().unwrap_or_default();
            prop_assert_eq!(standing.granted + standing.tied + free, frame + over);
            prop_assert!(free.is_zero() || over.is_zero());
        }
    }

    #[test]
    fn years_add_up_to_all_of_them(money in money()) {
        let whole = money.standing(FUND, None, today());
        let by_year: Vec<Standing> =
            money.years(Some(FUND), today()).into_iter().map(|year| money.standing(FUND, Some(year), today())).collect();
        prop_assert_eq!(by_year.iter().map(|standing| standing.granted).sum::<Decimal>(), whole.granted);
        prop_assert_eq!(by_year.iter().map(|standing| standing.tied).sum::<Decimal>(), whole.tied);
        prop_assert_eq!(by_year.iter().filter_map(|standing| standing.frame).sum::<Decimal>(), whole.frame.unwrap_or_default());
    }

    #[test]
    fn an_application_to_an_open_call_is_never_counted_beside_it(money in money(), amount in 1i64..1_000_000) {
        let mut money = Money { calls: vec![open(Some(500_000))], ..money };
        let before = money.standing(FUND, None, today());
        money.sums.push(waiting(Some(CALL), amount));
        prop_assert_eq!(money.standing(FUND, None, today()), before);
        // Outside of any call it is.
        money.sums.push(waiting(None, amount));
        prop_assert_eq!(money.standing(FUND, None, today()).tied, before.tied + euros(amount));
    }

    #[test]
    fn granting_within_a_call_moves_money_and_makes_none(money in money(), amount in 0i64..1_000_000) {
        let mut money = Money { calls: vec![open(Some(100_000_000))], ..money };
        let before = money.standing(FUND, None, today());
        money.sums.push(granted(Some(CALL), 2026, amount));
        let after = money.standing(FUND, None, today());
        prop_assert_eq!(after.granted, before.granted + euros(amount));
        prop_assert_eq!(after.granted + after.tied, before.granted + before.tied);
    }
}
