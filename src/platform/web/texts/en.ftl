# Texts of the interface. One key, the same in every language; $n is a number, $x a text.

## The frame
skip-to-content = Skip to content
nav-main = Main menu
nav-front = Front page
nav-strategy = Strategy
nav-indicators = Indicators
nav-calendar = Annual clock
nav-international = International affairs
nav-networks = Networks
nav-people = People and bodies
nav-search = Search
choose-language = Language
all-organisations = All organisations
accessibility = Accessibility
texts-in-other-languages = Part of this page is not available in English and is shown in its own language.
organisation-ended = This organisation ceased on { $x }.
source = Source
credit = Picture
all = All
year = Year
day = Day
example = example data
previous = Previous
next = Next
remark = Note on the source

## Front pages
portal-title = Where the region is going, and how it gets there
portal-lead = Strategies, measures and international networks of regional councils, cities and counties: what has been decided, who does it, by when, and with whom.
standing-now = How the measures stand in { $x }
standing-explained = No progress reports have been published yet, so this shows what the schedules say.
to-whole-strategy = The whole strategy
all-strategies = All strategies
quarter-way = How a quarter is reviewed
pages = Pages
beside = Also here

## Strategies
strategies = Strategies
strategies-lead = Decided and proposed strategies and programmes, those of today first.
strategies-none = No strategy has been published yet.
state-draft = Draft
state-in-force = In force
state-superseded = Superseded
state-ended = Period over
notice-draft = This is a draft.
notice-superseded = This strategy has been replaced by a newer one.
notice-ended = The period of this strategy is over.
decided-by = Decided by
views = Views of the strategy
view-tree = Goals and measures
view-map = Strategy map
view-timeline = Timeline
way = You are here
goals = Goals
goals-below = Goals under it
goals-count = { $n ->
    [one] { $n } goal
   *[other] { $n } goals
}
measures-count = { $n ->
    [one] { $n } measure
   *[other] { $n } measures
}
measures-found = { $n ->
    [0] No measure matches the filters.
    [one] { $n } measure matches the filters.
   *[other] { $n } measures match the filters.
}
values = Values
target-state = Target state
other-titles = Also printed as
code-given = The source gives no code; this one is the portal’s own.
red-thread = Connected goals
networks-serving = Networks that serve this goal
filter = Filter
filter-clear = Clear filters
responsible = Responsible
standing = Situation

## Measures
measure = Measure
measures-beside = Neighbouring measures
overview-title = On the overview page
card-steps = Concrete steps
card-schedule = Schedule
card-none = The source does not say.
card-missing = The source gives only the title of this measure; it has no card yet.
leads = leads
in-source = In the source
schedule-overview = Whole period
schedule-card = Work on the card
schedule-unread = not read as dates
step-done = done { $x }
phase-planned = planned
phase-under_way = under way
phase-done = done
phase-dropped = dropped
standing-done = Done
standing-on-track = On track
standing-at-risk = At risk
standing-late = Late
standing-running = Scheduled for now
standing-upcoming = Not started yet
standing-over = Schedule over, no report
standing-unscheduled = No schedule
standing-dropped = Dropped
standings-done = { $n } done
standings-on-track = { $n } on track
standings-at-risk = { $n } at risk
standings-late = { $n } late
standings-running = { $n } scheduled for now
standings-upcoming = { $n } not started yet
standings-over = { $n ->
    [one] { $n } with its schedule over and no report
   *[other] { $n } with their schedule over and no report
}
standings-unscheduled = { $n } without schedule
standings-dropped = { $n } dropped
reason-done = The measure has been completed.
reason-dropped = The measure has been dropped.
reason-no-report = No progress report has been published.
reason-over-without-report = The schedule is over and no progress report has been published.
reason-over = The schedule is over and the measure is not complete.
reason-few-steps = Most of the time has passed and less than half of the steps are done.
reason-no-period = The measure is being followed; it has no schedule to compare with.
reason-within-period = The measure is being followed and its schedule is not over.

## Map and timeline
map-lead = The whole strategy on one page.
map-as-list = The same as a list
model-input = What feeds the strategy
model-foundation = What it stands on
model-area = Who carries it
model-follow-up = How it is followed
model-steering = What it steers
timeline-lead = When each measure is done. An outlined part means that the source names only a month, a season, a quarter or a year, not a day.
timeline-description = Each measure as a bar on a line of years; the table below has the same schedules.
timeline-none = No schedule has been published.
timeline-table = Schedules of the measures
timeline-whole = Whole period
timeline-card = Work on the card
timeline-unsure = Begins or ends within this time
timeline-deadline = Deadline
timeline-today = Today

## Indicators
indicator = Indicator
indicators = Indicators
indicators-lead = How goals and measures are followed. Done or not done also counts as an indicator.
indicators-none = No indicators have been published yet.
indicators-count = { $n ->
    [one] { $n } indicator
   *[other] { $n } indicators
}
indicator-how = How it is read
indicator-of = Belongs to
indicator-done = Done or not
indicator-number = Number
indicator-judged = Judged in words
readings = Readings
reading = Reading
readings-none = No readings have been published yet.
target = target
yes-done = done
not-done = not done

## Annual clock
calendar-lead = What recurs every year: reviews, assessments, plans. Where the source says only how often, the circle shows that and no day is made up.
calendar-none = No recurring processes have been published yet.
ring-description = A circle for each recurring process, in as many arcs as it occurs in a year; the numbered list has the same information.
recurring = Recurring
every-month = Every month
every-quarter = Every quarter
every-half-year = Twice a year
every-year = Once a year
endings = What comes to its end
what-ends = What ends
ending-measure = measure
ending-strategy = strategy
ending-agreement = agreement

## People
people-lead = Who carries responsibility: bodies, units, posts and groups. People are named only where a public source names them.
people-none = Nobody has been published yet.
parties-body = Bodies
parties-unit = Units
parties-post = Posts
parties-group = Groups
parties-person = People
party-body = Body
party-unit = Unit
party-post = Post
party-group = Group
party-person = Person
leads-count = { $n ->
    [one] leads { $n } measure
   *[other] leads { $n } measures
}
leads-measures = Leads these measures
takes-part-in = Takes part in these measures
duties = Responsibilities in international affairs
contact-of = Contact for
held-by = Held by
posts-of = Posts
parts-of = Belonging to it
forum-place = Place in the quarterly review: { $x }.

## International
international-none = The international page has not been written yet.
in-short = In short
networks-lead = With whom the organisation works across borders, and what for.
networks-none = No networks have been published yet.
networks-on-map = Networks on the map
quarter-1 = Q1 { $x }
networks-none-of-kind = None of this kind.
kinds-theme = Theme networks
kinds-representation = Representations
kinds-sister-city = Sister cities
kinds-political = Political co-operation
kinds-regional = Regional co-operation
kinds-actors = Networks of actors
quarter-2 = Q2 { $x }
quarter-3 = Q3 { $x }
quarter-4 = Q4 { $x }
network-kinds = Kinds of networks
kind = Kind
kind-theme = Theme network
kind-representation = Representation
kind-sister-city = Sister city
kind-political = Political co-operation
kind-regional = Regional co-operation
kind-actors = Network of actors
our-role = Our role
our-place = Our place in it
since-year = since { $x }
member-since = Member since
agreement-period = Agreement period
contact-unit = Contact
serves-goals = Serves these goals
governance = How it is run
seat = Seat
founded = Founded
size = Size
homepage = Home page
members = Members
also-in-it = Others here who are in it
map-of-networks = Map of Europe with the seats of the networks; the list has the same places
map-source = Outline: Natural Earth, public domain. Networks without a known seat are in the list only.

## Search
search-label = What are you looking for?
search-help = A word, the beginning of a word, or a code such as 1.2-B
search-do = Search
search-found = { $n ->
    [one] { $n } result
   *[other] { $n } results
}
search-nothing = Nothing was found for “{ $x }”
search-nothing-help = Try fewer or shorter words, or another language.
search-everywhere = Search all organisations
found-strategy = Strategy
found-chapter = Chapter
found-goal = Goal
found-measure = Measure
found-step = Concrete step
found-indicator = Indicator
found-party = People and bodies
found-page = Page
found-network = Network

## Accessibility statement
accessibility-lead = This portal is made to be usable by everyone. This statement tells what has been done and how to get help.
accessibility-aim = What we aim at
accessibility-aim-text = The pages are made to meet the Web Content Accessibility Guidelines (WCAG) 2.2 at level AA. They work with a keyboard alone, with a screen reader, without scripts, in light and dark, on a narrow screen and on paper.
accessibility-how = How it is checked
accessibility-how-text = Every kind of page is checked by machine in a real browser, in light and dark and on a narrow screen. No outside assessment has been made yet.
accessibility-limits = Known limits
accessibility-limit-languages = Some content is available only in the organisation’s own language. It is marked with its language.
accessibility-limit-pictures = The strategy map, the timeline and the map of Europe are wide and are scrolled on a narrow screen. The same information is given as text.
accessibility-finland = Finland
accessibility-finland-text = In Finland the Act on the Provision of Digital Services (306/2019) applies. Send feedback on accessibility to the organisation, which answers within 14 days. If you are not satisfied with the answer, or get none within 14 days, you can complain to the supervisory authority, the Finnish Transport and Communications Agency Traficom.
accessibility-norway = Norway
accessibility-norway-text = In Norway each organisation publishes its accessibility statement at uustatus.no, where it can also be given feedback.

## Errors
error-400 = This address cannot be read
error-400-help = A part of the address, such as a filter, is not one that this page knows.
error-404 = This page was not found
error-404-help = The address may be mistyped, or the page may have been moved or is not public.
error-405 = This page cannot be used like that
error-405-help = The request was of a kind that this address does not take.
error-408 = The request took too long
error-408-help = The connection may be slow. Please try again.
error-413 = Too much was sent at once
error-413-help = What was sent is larger than this page takes.
error-414 = This address is too long
error-414-help = Shorten the address or begin from the front page.
error-422 = Something has to be corrected
error-422-help = Please check what was filled in.
error-429 = Too many attempts
error-429-help = Please wait a moment and try again.
error-500 = Something went wrong on our side
error-500-help = The fault has been recorded. Please try again; if it happens again, tell us the number below.
error-503 = The service is busy or interrupted
error-503-help = Please try again in a moment.
error-detail = Not understood:
error-incident = Number of the fault:
error-to-front = To the front page
error-to-search = Search

## Accounts
sign-in = Sign in
sign-in-lead = For the staff and the council members of the organisations. Reading needs no account.
sign-in-wrong = The e-mail address or the password is wrong.
sign-in-wait = Too many attempts. Wait 15 minutes and try again.
sign-out = Sign out
sign-out-everywhere = Sign out on all devices
email = E-mail address
password = Password
password-old = Present password
password-new = New password
password-help = At least 12 characters. Several words are easy to remember.
password-short = The new password has fewer than 12 characters.
password-long = The new password has more than 256 characters.
password-old-wrong = The present password is wrong.
password-change = Change password
account = My account
account-roles = Where I work
account-no-roles = This account has no role in any organisation.
role-reader = Reader
role-reporter = Reporter
role-editor = Editor
role-admin = Administrator
invitation = Set your password
invitation-lead = For { $x }. This link works once.
invitation-do = Set password and sign in
sign-in-with = Sign in with { $x }
sign-in-by-password = Sign in with a password
elsewhere-lead = You are being taken to { $x } to sign in.
elsewhere-on = Continue to { $x }
elsewhere-away = The sign-in service does not answer just now. Please try again in a moment, or sign in with a password.
elsewhere-over = This sign-in is over or was begun in another browser. Please sign in again.
elsewhere-unproven = The answer of the sign-in service could not be confirmed. Please sign in again.
elsewhere-denied = The sign-in service did not let you in, or you stopped on the way.
elsewhere-taken = The sign-in service knows the account with your e-mail address as somebody else's. Ask an administrator of your organisation.
account-elsewhere = You sign in with your organisation's sign-in service. There is no password to change here.
elsewhere-closed = This account has been closed.
password-forgotten = Forgot your password?
reset = Forgotten password
reset-lead = Give the e-mail address of your account, and we will mail you a link to set a new password.
reset-do = Mail me a link
reset-asked = If there is an account with this address that signs in with a password, a link is on its way to it.
reset-asked-help = The link works once, within an hour. If nothing has come in a few minutes, look among unwanted mail.
reset-no-mail = This portal cannot send mail.
reset-ask-admin = An administrator of your organisation can get you a link to set a new password.
reset-set = Set a new password
mail-reset = New password for Suunta
mail-reset-lead = Somebody, most likely you, has asked for a new password for the account { $x }. Set it here, once and within an hour:
mail-reset-end = If it was not you, you need not do anything: the old password still works.
mail-invitation = Invitation to Suunta: { $x }
mail-invitation-lead = You have been invited to Suunta, where { $x } takes part. Set your password here, once and within three days:
mail-invitation-end = If you did not expect this, you need not do anything.
role-by-group = by group
address-unverified = address not verified
link-send = Mail a link
link-make = Make a link
link-mailed = A link to set a password has been mailed to { $x }.
reset-made = Hand this link over. It works once, within an hour.
error = Error
error-summary = There is something to correct
staff = People and roles
staff-lead = Who may sign in for this organisation, and what they may do.
role = Role
role-of = Role of { $x }
role-none = No role
save = Save
invite = Invite
invited = invited
invitation-made = Hand this link over. It works once, within three days.
email-wrong = This is not an e-mail address.
