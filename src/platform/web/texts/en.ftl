# Texts of the interface. One key, the same in every language; $n is a number, $x a text.

## The frame
skip-to-content = Skip to content
nav-main = Main menu
nav-menu = Menu
nav-front = Front page
nav-strategy = Strategy
nav-indicators = Indicators
nav-calendar = Annual clock
nav-international = International affairs
nav-cooperation = International and co-operation
nav-networks = Networks
nav-people = People and bodies
nav-search = Search
choose-language = Language
all-organisations = All organisations
accessibility = Accessibility
help = Help
help-here = How this is done
help-desk = What you can do here, step by step
help-leads-to = The links on this page lead to
help-on-this-page = On this page
help-others = Help for others
help-own = for you
keys-save = saves
keys-draft = saves the draft
keys-measures = next and previous measure
texts-in-other-languages = Some of this page is not available in English and is shown in its own language.
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
strategy-empty = The goals and measures of this strategy will stand here.
strategy-fill = Fill in the strategy: levels, goals, chapters
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
endings = Coming to an end
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
international-write = Add it: a page with the place ‘Front of international affairs’
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
search-nothing = Nothing was found for ‘{ $x }’
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
accessibility-checked = Results of { $x }
accessibility-what = What was checked
accessibility-times = Checks
accessibility-faults = Faults
accessibility-what-rules = The rules of WCAG 2.2, levels A and AA, and good practice, by axe-core { $x }
accessibility-what-markup = Valid HTML, CSS and SVG, by the Nu checker { $x }
accessibility-what-keyboard = The keyboard alone reaches everything, in order, and the focus is seen
accessibility-what-size = Letters of twice the size and wide spacing cut nothing off
accessibility-what-narrow = On a screen of 320 pixels the page is not scrolled sideways
accessibility-what-colours = In the colours of one’s own system fields and buttons keep their edges
accessibility-what-names = Pictures have a name for screen readers
accessibility-what-motion = Nothing moves for those who want no motion
accessibility-what-script = Everything is there without scripts, without errors
accessibility-feedback = Give feedback on accessibility to:
accessibility-limits = Known limits
accessibility-limit-languages = Some content is available only in the organisation’s own language. It is marked with its language.
accessibility-limit-tables = Wide tables, such as quarters side by side, are scrolled sideways on a narrow screen.
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
password-old = Current password
password-new = New password
password-help = At least 12 characters. Several words are easy to remember.
password-short = The new password has fewer than 12 characters.
password-long = The new password has more than 256 characters.
password-old-wrong = The current password is wrong.
password-change = Change password
account = My account
account-roles = My roles
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
elsewhere-taken = To the sign-in service, the account with your e-mail address belongs to somebody else. Ask an administrator of your organisation.
account-elsewhere = You sign in with your organisation’s sign-in service. There is no password to change here.
elsewhere-closed = This account has been closed.
password-forgotten = Forgot your password?
reset = Forgotten password
reset-lead = Enter the e-mail address of your account, and we will send you a link to set a new password.
reset-do = Send me a link
reset-asked = If there is an account with this address that signs in with a password, a link is on its way to it.
reset-asked-help = The link works once, within an hour. If nothing has come in a few minutes, check your junk mail.
reset-no-mail = This portal cannot send mail.
reset-ask-admin = An administrator of your organisation can give you a link to set a new password.
reset-set = Set a new password
mail-reset = New password for Suunta
mail-reset-lead = Somebody, most likely you, has asked for a new password for the account { $x }. Set it with this link, which works once, within an hour:
mail-reset-end = If it was not you, you need not do anything: the old password still works.
mail-invitation = Invitation to Suunta: { $x }
mail-invitation-lead = You have been invited to Suunta, where { $x } takes part. Set your password with this link, which works once, within three days:
mail-invitation-end = If you did not expect this invitation, you need not do anything.
role-by-group = by group
address-unverified = address not verified
link-send = Send a link
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

records = Contents
records-lead = Everything that the organisation shows and keeps. What is new is internal until it is made public.
records-none = Nothing here yet.
record-new = New: { $x }
record-add = Add: { $x }
record-gone = removed
record-in-use = It is not removed, because something else names it. Change that first.
record-organisation = Organisation
record-party = Party
record-holding = Holder of the post
record-forum = Forum
record-recurrence = Recurring process
record-page = Page
record-picture = Picture
record-source = Source
record-strategy = Strategy
record-chapter = Chapter
record-strategy-value = Value
record-model-box = Box of the strategy map
record-goal = Goal
record-measure = Measure
record-step = Concrete step
record-schedule = Schedule
record-responsibility = Responsible party
record-indicator = Indicator
record-reading = Reading
record-membership = Membership
record-membership-goal = Goal it serves
record-network = Network
record-network-member = Member of the network
record-duty = Duty in international work
record-thread = Red thread
record-role-grant = Role
records-organisation = Settings of the organisation
records-party = People, posts, units and bodies
records-holding = Holders of the post
records-forum = Forums of the quarter
records-recurrence = Annual clock
records-page = Pages
records-picture = Pictures
records-source = Sources
records-strategy = Strategies
records-chapter = Chapters
records-strategy-value = Values
records-model-box = Boxes of the strategy map
records-goal = Goals
records-measure = Measures
records-step = Concrete steps
records-schedule = Schedules
records-responsibility = Responsible parties
records-indicator = Indicators
records-reading = Readings
records-membership = Memberships in networks
records-membership-goal = Goals it serves
records-network = Register of networks
records-network-member = Members of the network
records-duty = Duties in international work
internal = Internal
public = Public
internal-help = Only the organisation’s own people see this.
public-help = Everybody sees this, if what it stands in is public too.
make-public = Make public
make-internal = Make internal
edit = Edit
history = History
history-none = No changes have been kept yet.
see-page = See the page
remove = Remove
remove-ask = Remove ‘{ $x }’?
remove-with = These are removed with it:
remove-help = You can undo the removal afterwards.
cancel = Cancel
saved = Saved.
undo = Undo
undo-refused = This could not be undone
undo-refused-help = What the change touched has been changed since, or something it needs is gone. Nothing has been changed now.
stale = Somebody else saved this while you were writing.
stale-help = Nothing of yours is lost. Their text stands under yours where both changed the same field; other changes of theirs are already in the form. Put the texts together and save again.
theirs = Saved by somebody else:
theirs-empty = (emptied)
optional = (optional)
needed = (needed to send in)
choose-none = –
language-missing = missing
language-required = missing, required
level = Level { $n }
languages-missing = Missing translations
languages-missing-lead = Texts that exist in one of the organisation’s languages and are missing in another. Choose a number to see which; each leads straight to its field.
languages-missing-table = Missing texts by kind and language
languages-missing-none = No text is missing.
languages-only-one = The organisation has only one language. Others are added in its settings.
languages-required = required
languages-field = Field
preview = Preview in a new tab
preview-notice = Preview: nothing of this has been saved.
period-check = How is it understood?
period-language = Language of the wording
period-understood = Understood as: { $x }
period-not-understood = Not understood as a time. It is kept and shown as you wrote it, without a place on the timeline.
period-not-understood-but = Not understood as a whole. Did you mean: { $x }?
move-up = Move up: { $x }
move-down = Move down: { $x }
change-insert = Added
change-update = Changed
change-delete = Removed
change-undo = Undo this change
state-see = See it as it was after this
state-earlier = Earlier state
state-restore = Put it back like this
operator = operator
occasion-import = taken in from a file
occasion-undo = undone
occasion-restore = put back to an earlier state
occasion-place = moved
occasion-public = made public
occasion-internal = made internal
occasion-decision = decision recorded
occasion-version = next version written
occasion-end = ended
occasion-thread = red thread
audit = Audit trail
audit-lead = Every change of the organisation’s records, in the order in which they were made. Nobody can change or remove a row; each is bound to the one before it by a hash.
audit-kind = Kind of record
audit-all = All
audit-who = Who (part of the e-mail address)
audit-since = From
audit-until = To
audit-file = Download these rows as a table (CSV)
audit-older = Older changes
wrong-required = This must be filled in.
wrong-forbidden = This has a hidden character that could mislead readers. Write it without.
wrong-long = This is too long.
wrong-choice = This cannot be chosen here.
wrong-number = This is not a number that fits here.
wrong-day = This is not a date. Write it as 9.9.2024.
wrong-slug = Use small letters a–z, digits and single hyphens.
wrong-goal-code = A goal’s code looks like 1 or 1.2.
wrong-measure-code = A measure’s code looks like 1.2-B.
wrong-web = A web address begins with https:// and has a host.
wrong-country = A country is two capital letters, such as FI.
wrong-time-zone = This is not a time zone, such as Europe/Helsinki.
wrong-languages = Write codes of languages, each once: fi, sv, nb, nn, en.
wrong-taken = Another one already has this.
wrong-contradiction = This contradicts something else in the form.
wrong-below-itself = A goal cannot stand below itself.
wrong-too-deep = There are at most four levels.
field-name = Name
field-title = Title
field-short-name = Short name
field-summary = Summary
field-languages = Languages
field-required-languages = Required languages
field-hue = Colour
field-time-zone = Time zone
field-country = Country
field-homepage = Home page
field-ended-on = Ceased on
field-successor = Who carries on
field-source-id = Source
field-source-heading = Heading in the source
field-kind = Kind
field-abbreviation = Abbreviation
field-slug = Name in the address
field-within-id = Belongs to
field-email = E-mail address
field-telephone = Telephone
field-contact-public = Show the contact details to everybody
field-published-until = Shown until
field-person-id = Person
field-starts-on = From
field-ends-on = Until
field-body-id = Body
field-task = Task
field-description = Description
field-every = How often
field-months = Months
field-party-id = Party
field-place = Place
field-lead = Leads
field-body = Text
field-picture-id = Picture
field-alt = What the picture shows
field-caption = Caption
field-credit = Whose picture it is
field-publisher = Publisher
field-key = Short name of the source
field-language = Language
field-dated = Dated
field-note = Note
field-standing = How it has been handled so far
field-period = Period
field-levels = Names of the levels
field-measure-word = What measures are called
field-parent-id = Stands below
field-code = Code
field-code-printed = The code stands in the source
field-label = What people call it
field-strategic-goal = Strategic goal
field-target-state = Target state
field-other-titles = Other spellings of the title
field-goal-id = Goal
field-overview-title = Title on the overview page
field-responsible-wording = Responsible parties as the source words them
field-phase = Phase
field-status = Own judgement of the status
field-status-reason = Reason for the judgement
field-remark = Note on the source
field-done-on = Done on
field-unit = Unit
field-baseline = Baseline
field-target = Target
field-rising = Which way is better
field-taken-on = Day
table-area = Area
table-late = Report late
paper-pdf = PDF
paper-xlsx = Excel (XLSX)
field-value = Value
field-done = Done or not
field-number = Number
field-layer = Layer
field-network-id = Network
field-role = Our role
field-benefit = Our benefit
field-contact-id = Contact
field-since = Since (year)
field-cost-per-year = Cost per year (€)
field-hours-per-year = Hours per year
field-renewal-decided-by = Renewal is decided by
field-seat = Seat
field-latitude = Latitude
field-longitude = Longitude
field-size = How many members
field-governance = How it is run
field-fact-source = Where the facts are from
field-visibility = Who sees this
field-state = State
field-decided-by = Decided by
field-decided-on = Decided on
field-decided-section = Section (§)
field-superseded-by = Replaced by
field-other-goal-id = Goal at the other end
field-position = Place in the list
help-languages = Codes in order; the first is the organisation’s own: fi, sv, en.
help-required-languages = Every text must exist in these. What is missing is shown in forms and in the health check.
help-hue = A number from 0 to 359 on the colour circle: 30 orange, 140 green, 205 sea blue, 260 blue, 330 pink. The portal chooses shades that can be read.
help-slug = Part of the page’s address. If you leave it empty, it is made from the title.
help-key = If you leave it empty, it is made from the title.
help-contact-public = Otherwise only the organisation’s own people see them.
help-published-until = A person’s page disappears after this day.
help-months = Leave empty where the decision says how often but not when.
help-body = Markdown: ## heading, - list, **bold**, [link](https://…).
help-alt = For those who do not see it: what is in it that matters here.
help-credit = Photographer, or who holds the rights.
help-standing = For example to whom a draft was presented, and when.
help-period = As people write it: 10-12/24, syksy 2024 alkaen, by the end of 2025.
help-window = As people write it: 10-12/24, syksy 2024 alkaen, by the end of 2025.
help-levels = From the top down, such as critical development area and must-win battle.
help-measure-word = Leave empty for ‘measure’.
help-parent-id = Choose another goal to move this one, with everything below it.
help-code = How people name it in meetings. It is part of the page’s address.
help-label = Such as MWB 1.2; the code when empty.
help-other-titles = One on each line.
help-status = Leave empty to show the computed status. A judgement needs a reason.
help-lead = Exactly one leads; it takes the place of the one before.
help-network-id = If it is not in the register, add it there first.
help-cost-per-year = Internal: never shown to visitors.
help-fact-source = Title and day of the document or page.
choice-place-page = Page of its own
choice-place-international = Front of international affairs
choice-place-international-section = Part of international affairs
choice-status-on-track = on track
choice-status-at-risk = at risk
choice-status-late = late
choice-status-unknown = unknown
choice-schedule-card = Measure’s card
choice-schedule-overview = Overview page
choice-rising-true = More is better
choice-rising-false = Less is better
choice-done-true = Done
choice-done-false = Not done
choice-layer-input = What feeds the strategy
choice-layer-foundation = Foundation
choice-layer-area = Area of operation
choice-layer-board = Board
choice-layer-rule = Rule
choice-layer-follow-up = Follow-up
choice-layer-steering = Steering
choice-visibility-public = public
choice-visibility-internal = internal
choice-flag-true = yes
choice-flag-false = no
nav-admin = Administration
nav-staff = For the organisation’s people
desk = Desk
desk-nobody = No post or person has been tied to your account here. An admin does it under People and roles.
desk-leads = You lead
desk-due = Due within three months, or overdue
desk-late = Late or at risk, and why
desk-lead = What waits for you, what is late and what was decided last.
desk-report = Report on
desk-agenda = Agenda: { $x }
desk-over = overdue
desk-changed = Changed in the last two weeks
desk-unchanged = Nobody has changed anything.
desk-more = { $n ->
    [one] and one more
   *[other] and { $n } more
}
desk-waits = Waiting for you
desk-nothing-waits = Nothing is waiting for you.
desk-internal = Not yet public
my-strategy = My strategy
my-strategy-lead = To take into a development discussion. What is said there is not kept in the portal.
my-strategy-serves = The work serves these goals
health = Health check
health-count = { $n ->
    [one] { $n } finding
   *[other] { $n } findings
}
fault-too-many-battles = More than five must-win battles
fault-period-over = The time is over
fault-no-target-state = No target state
fault-no-lead = Nobody leads
fault-no-indicator = No indicator
fault-no-schedule = No schedule
fault-unread-schedule = A schedule that is not understood as a time
fault-code-skips = The codes below skip one
fault-language-missing = Missing in a required language: { $x }
life = State and versions
life-decide = Record the decision that brings it into force
life-decide-help = It stays a draft until a body’s decision is recorded: who decided, on which day, in which section.
life-replaces = It replaces
life-supersede = Another strategy has replaced it
life-end = It has ended
life-end-help = Its period is over and no other strategy replaces it.
life-next = Write the next version
life-next-help = A copy is made beside this one, as an internal draft. You change it in peace and compare the two.
life-not-now = The state it is in does not allow this.
compare = Comparison of versions
compare-with = Compare with
compare-do = Compare
compare-none = Choose what to compare with.
compare-same = { $n ->
    [one] { $n } goal or measure is the same in both.
   *[other] { $n } goals and measures are the same in both.
}
compare-added = Added
compare-dropped = Dropped
compare-moved = Moved under another goal
compare-changed = Changed
thread-lead = Goals of other strategies that pull in the same direction, here and in other organisations. The connection is shown on both goals’ pages.
thread-none = Not tied to anything yet.
thread-internal = (internal at the other end)
thread-hidden-there = hidden at the other end
thread-hidden-here = hidden here
thread-untie = Untie
thread-hide = Hide here
thread-show = Show here
thread-tie = Tie to another goal
thread-search = Code or words of the title
thread-tie-this = Tie
staff-party = Post or person
picture-other = Send another file
picture-file = File
picture-file-help = JPEG, PNG or WebP, at most 10 megabytes. It is saved again at most 1,600 pixels wide, without the details that the camera wrote into it.
picture-send = Send
wrong-picture = This is not a JPEG, PNG or WebP picture that can be read.
wrong-picture-large = This picture is too large.
field-lead-text = Lead
signed-out = You are signed out
signed-out-lead = Nothing you wrote is lost: it waits on this page. It is not saved yet.
signed-out-sign-in = Sign in, in a new tab
signed-out-send = Come back here and save
record-account-party = Post or person that an account stands for
record-group-role = Role from a group
invite-already-here = This address already has a role here. Change the role in the list.
invite-elsewhere = This address already has an account. Without mail, only the operator can add it here.
life-public-first = First make the strategy that replaces it public.

review = Quarterly review
review-lead = Every quarter the strategy is reviewed: leads report, the forums discuss and decide in turn, and the round is kept as a record that never changes.
review-none = No quarter has been reviewed yet. Closed rounds appear here.
round-planned = planned
round-collecting = collecting reports
round-in-forums = in the forums
round-closed = closed
round-closed-on = Closed { $x }
round-new = Plan a round
round-new-help = Its days are counted back from the forums’ sittings; each can be changed.
round-plan = Plan
round-review = Review
round-days = Days of the round
round-days-set = Change the days
round-days-help = Until the round is opened, its days follow the first sitting. The portal does not know public holidays.
sitting-day = Day of the sitting
sitting-day-set = Change the sitting of { $x }
round-summary = The quarter in a few sentences
round-summary-set = Write the summary
round-no-summary = Nothing has been written yet.
round-open = Open for reports
round-to-forums = Let the forums begin
round-close = Close the round
round-cancel = Remove from the plan
round-on-planned = Planned
round-on-collecting = Reports are being written
round-on-in-forums = The forums are at work
round-on-closed = Closed
round-on-help-planned = Once it is opened, the lead of each measure can write a report.
round-on-help-collecting = Once the forums begin, late reports can still be sent in and are marked as late.
round-on-help-in-forums = When every forum has sat and every deviation has its answer, the round is closed and frozen.
round-on-help-closed = A closed round never changes. A mistake is put right by a correction beside it.
step-opens = Reporting opens
step-reports = Reports are due
step-acceptance = Reports are accepted
step-behind = done
step-over = over
quarter = Quarter
values-question = The values question
values-question-set = Set the question
values-no-question = No question has been set.
example-notice = Example data: made up to show how the portal works. It says nothing about what has really been done.
refused-closed = The round is closed and does not change any more.
refused-open-already = The round has been opened already.
refused-not-open = The round has not been opened yet.
refused-in-forums-already = The forums have begun already.
refused-not-in-forums = The forums have not begun yet.
refused-no-forums = The organisation has no forums yet. Add them under Contents first.
refused-not-the-writer = Only the measure’s lead, whoever writes in their place, or an editor may do this.
refused-editors-alone = Only an editor may do this.
refused-submitted-already = The report has been submitted. Withdraw it to go on writing.
refused-accepted-already = The report has been accepted. An editor can return it.
refused-not-submitted = The report has not been submitted.
refused-not-begun = Nothing has been written yet.
refused-changed = The report has changed since you read it. Please look at it again.
report = Report
reports = Reports
report-awaited = not begun
report-draft = draft
report-returned = returned
report-submitted = submitted
report-accepted = accepted
report-late = report sent late
progress-told = Done
report-overdue = overdue
report-mine = yours
report-not-sent = These were not sent in
report-none-chosen = Choose at least one report.
reports-due = Reports are due { $x }
reports-missing = { $n ->
    [one] One report is missing.
    *[other] { $n } reports are missing.
}
reports-all-in = All reports are in.
reports-own-in = All your reports are in.
reports-of-all = All measures
reports-own = Mine
reports-send = Send in
reports-none = No measure is followed in this round.
reports-none-own = You lead no measure that is followed in this round.
reports-no-lead = nobody leads
measure-page = The measure’s page
report-submit = Submit
report-save = Save as a draft
report-save-help = A draft can be saved at any time; only the organisation’s own people see it.
report-turn = Other reports
report-before = Previous
report-after = Next in the list
report-not-yet = Nothing has been reported yet.
report-accept = Accept
report-return = Return with a comment
report-withdraw = Withdraw
report-next = Next:
report-sent = Your report is in:
report-last = Last time, { $x }
report-first = There is no earlier report of this measure.
report-delegate = Somebody else writes it
report-delegate-to = Who writes the report
report-delegate-nobody = the measure’s lead
status-suggested = The facts suggest:
status-was-suggested = The facts suggested:
status-on_track = on track
status-at_risk = at risk
status-late = late
status-unknown = unknown
step-by = by { $x }
reason-step-overdue = A step should have been done by now.
reason-readings-off = An indicator is far from where it should be by now.
wrong-reason = Say why: it deviates, or it is not what the facts suggest
error-409 = This does not change any more
error-409-help = The round has been closed in the meantime, and a closed round never changes. Nothing of what you sent was kept.
field-opens-on = Reporting opens
field-reports-due = Reports are due
field-acceptance-due = Reports are accepted by
help-opens-on = On this day the round opens by itself, where the organisation lets it.
help-acceptance-due = The day after, the forums begin by themselves, where the organisation lets them.
help-reports-due = Reports that come later are taken too, and are marked as late.
field-value-id = Value
help-value-id = Which of the strategy’s values it is about.
field-question = Question
help-question = One question, answered on a scale of one to five and, if you like, in words. Answers carry no names.
field-answer = Answer
help-answer = The one answer that the staff meeting agreed on.
help-summary = On top of the quarter’s page: what moved, what did not, what was decided.
field-sits-on = Sits on
field-report-status = Status
help-status-reason = Needed when it is at risk or late, or when you judge it otherwise than the facts suggest.
help-phase = How far the work itself is. Whether it keeps to its schedule is asked next.
help-report-status = Whether it keeps to its schedule, as you judge it. Only a draft can do without.
field-progress = Done, per cent
field-happened = What happened
help-happened = In two or three sentences, for somebody who does not know the work.
field-next = What comes next
help-next = What is done before the next review.
field-comment = What should be corrected
help-comment = The writer sees it above the report.
field-rounds-automatic = Rounds open by the calendar
help-rounds-automatic = Each quarter a round is planned, opened on its day, and handed to the forums. Closing it is always done by a person.
field-opening-days = Days from opening to the first sitting
help-opening-days = The three steps of a round are counted back from its first sitting.
field-reporting-days = Days from the reports to the first sitting
field-acceptance-days = Days from acceptance to the first sitting
field-assess-in = Quarter of the yearly assessment
help-assess-in = 1 to 4; the last one if it is left empty.
field-due-on = To be done by
record-round = Round
record-sitting = Sitting
record-report = Report
record-decision = Decision
record-reaction = Reaction
record-reaction-done = Reaction carried out
record-question = Question
record-signal = Signal
record-work-item = Worklist item
record-work-review = Worklist review
record-assessment = Assessment
record-correction = Correction
occasion-round = round
occasion-report = report

as-of-notice = This is the strategy as it stood when { $x } closed.
as-of-day = Closed { $x }.
as-of-now = See it as it is now
signals = Situational picture
signals-lead = What somebody noticed that bears on the goals. Each observation is tied to a goal and waits on the management team’s agenda until it is handled; none is lost.
signals-none = There are no observations.
signals-waiting = Waiting
signals-handled = Handled
signal-new = Send an observation
signal-new-help = In a few sentences: what you noticed, and why it matters for the goals.
signal-goal = Tie to a goal
signal-no-goal = not tied to a goal
signal-handle = Handle
signal-waits = waiting
origin-staff = staff
origin-group = co-operation group
origin-survey = wellbeing survey
origin-stakeholder = stakeholder
origin-contact = contact form
worklist = Worklist
worklist-lead = What we concentrate on over the next three months. Each round goes through the list: done, carried over, dropped.
work-none = The worklist is empty.
work-ended-on = off the list { $x }
work-new = Add to the worklist
work-edit = Worklist item
work-ended = Off the list
work-done = done
work-carried = carried over
work-dropped = dropped
work-carry-rest = Carry over the rest
agenda-deviations = Needs an answer
agenda-deviations-help = A measure at risk or late leaves a forum only when it is agreed what will be done about it, by whom and by when.
agenda-no-deviations = Nothing is at risk or late.
agenda-passed-on = Passed on by earlier forums
agenda-changed = Otherwise changed since last time
agenda-unchanged = Nothing has changed since last time.
agenda-first = There is no earlier review to compare with.
agenda-missing = No report yet
agenda-signals = Observations
assessments = Yearly assessments
assessment-help = Once a year each must-win battle is assessed: how far it came, whether it was resourced enough, whether it goes on.
assessment-due = due
assess = Assess
assessment-of = Assessment of { $x }
result-reached = reached
result-partly = partly reached
result-not-reached = not reached
result-too-early = too early to say
resourcing-enough = enough resources
resourcing-short = short of resources
verdict-go-on = goes on
verdict-change = is changed
verdict-end = ends
reaction-none = not answered
reaction-set = Set a reaction
reaction-change = Change the reaction
reaction-set-help = What is done, who is responsible, by when.
help-reaction = Act: something is done. Move: it gets a later day. Drop: it is given up. Accept: it is known and left as it is.
reaction-act = Act
reaction-move = Move
reaction-drop = Drop
reaction-accept = Accept
decision-new = Record in the minutes
outcome-noted = Noted
outcome-decided = Decided
outcome-passed_on = Passed on
outcome-passed-on = Passed on
question-new = Ask or comment
question-new-help = The organisation’s own people see it before and during the sittings; the answer stays with it.
question-answer = Answer
questions = Questions and comments
questions-none = Nobody has asked or commented.
asked-question = Question
asked-comment = Comment
minutes = Minutes
minutes-none = Nothing has been recorded yet.
minutes-last = What was decided last time
last-time = Last time, { $x }
sitting-noted = What was noted of the whole
sitting-conclude = Conclude the sitting
sitting-continue = Open the sitting again
sitting-concluded = concluded { $x }
sitting-now = at work
sitting-agenda = agenda
prepare = Before the sitting
prepare-accept = { $n ->
    [one] Accept or return one report
    *[other] Accept or return { $n } reports
}
prepare-missing = { $n ->
    [one] One report is missing
    *[other] { $n } reports are missing
}
prepare-question = { $n ->
    *[other] Set the values question
}
conclude-unanswered = { $n ->
    [one] One deviation has no reaction yet.
    *[other] { $n } deviations have no reaction yet.
}
refused-not-its-turn = An earlier forum has not concluded yet.
refused-concluded = The sitting has been concluded.
refused-next-concluded = The next forum has concluded already.
refused-not-concluded = The sitting has not been concluded.
values-answers = { $n ->
    [one] One answer
    *[other] { $n } answers
}
values-mean = mean { $x }
values-mean-short = Mean
values-few = Answers are shown once there are three of them.
values-to = Answers to the question
values-answer = The staff meeting’s answer
values-answer-set = Record the staff meeting’s answer
values-mark = Your answer
values-words = In words
values-words-help = Kept without your name. Do not write anything that tells who you or others are.
values-answered = You have answered. Nobody can see what you answered, and it cannot be changed.
values-given = Answers
values-over-time = Over time
values-value = Value
mark-1 = 1, not at all
mark-2 = 2
mark-3 = 3, somewhat
mark-4 = 4
mark-5 = 5, very much
wrong-mark = Choose a number from one to five
wrong-before-sitting = It cannot be before the sitting
wrong-section = A decision has its section in the minutes
close-help = Closing freezes the round: reports, decisions and the whole strategy are kept as they stand, and the measures take over what was reported. It cannot be undone.
close-ready = Everything is in order.
close-for-good = Close for good
close-not-yet = Before the round can be closed
close-sittings = { $n ->
    [one] One sitting has not been concluded.
    *[other] { $n } sittings have not been concluded.
}
close-unaccepted = { $n ->
    [one] One report has been submitted and not accepted.
    *[other] { $n } reports have been submitted and not accepted.
}
close-unanswered = { $n ->
    [one] One deviation has no reaction.
    *[other] { $n } deviations have no reaction.
}
close-work = { $n ->
    [one] One item of the worklist has not been reviewed.
   *[other] { $n } items of the worklist have not been reviewed.
}
review-of = Review of { $x }
review-measures = { $n ->
    [one] One measure is followed
    *[other] { $n } measures are followed
}
review-decisions = { $n ->
    [one] one entry in the minutes
    *[other] { $n } entries in the minutes
}
review-changed = Changed since the quarter before
review-deviations = Deviations and what is done about them
review-sittings = Sittings and decisions
review-onward = Take it with you
review-compare = Two quarters side by side
review-slides = For the meeting room
review-as-of = The strategy as it stood then
review-link = { $n ->
    *[other] Record number { $n } of the chain; SHA-256:
}
heat = Measures by quarters
report-none = no report
statuses-on_track = { $n ->
    *[other] { $n } on track
}
statuses-at_risk = { $n ->
    *[other] { $n } at risk
}
statuses-late = { $n ->
    *[other] { $n } late
}
statuses-unknown = { $n ->
    *[other] { $n } unknown
}
statuses-none = { $n ->
    *[other] { $n } without a report
}
turn-worse = Worse
turn-better = Better
turn-finished = Finished
turn-new = Reported for the first time
turn-silent = No report this time
turned-worse = { $n ->
    *[other] { $n } worse
}
turned-better = { $n ->
    *[other] { $n } better
}
turned-finished = { $n ->
    *[other] { $n } finished
}
turned-new = { $n ->
    *[other] { $n } new
}
turned-silent = { $n ->
    *[other] { $n } without a report this time
}
reading-before = before { $x }
quarters-none = There is no other quarter to compare with.
quarters-turn = Change
quarters-same = the same
slides-help = Arrow keys turn the pages, F fills the screen.
slides-leave = Back to the review
correction-new = Add a correction
correction-help = The record itself stays as it is. The correction stands on top of its page, for everybody.
correction-made = Corrected { $x }:
paper-json = JSON
send = Send
show = Show
field-outcome = What was done
field-section = Section
help-section = The § of the minutes, for a decision.
help-outcome = What is passed on stands on the agenda of the next forum.
help-visibility = Only the organisation’s own people see internal entries, also after the round is closed.
field-reaction = What is done
field-owner-id = Who is responsible
field-reaction-due = By
field-noted = What was noted
field-asked = What it is
field-signal-body = What was noticed
help-signal-body = No names of private people.
field-origin = Where it comes from
field-group-id = Group
help-group-id = When it comes from a co-operation or cluster group.
help-goal-id = The goal it bears on.
field-handling = What was done of it
help-handling = The one who sent it sees this.
field-work-due = By
help-work-due = Within three months: the list is a rolling one.
field-result = Result
field-resourcing = Resources
field-verdict = What becomes of it
field-assessed-on = Day of the assessment
field-correction = What was wrong, and what is right
occasion-sitting = sitting
occasion-question = question
occasion-signal = observation
occasion-worklist = worklist
occasion-values = values
occasion-assessment = assessment
occasion-closing = closing of the round
occasion-correction = correction

reported-in = Reported in { $x }
reports-by-quarter = Reports by quarter

quarters-with = Compare with
occasion-example = example data taken away

event = What
events-coming = Coming days
events-none = There is nothing in the calendar for the coming year.
event-sitting = sitting
event-opening = reporting opens
event-reports = reports are due
event-acceptance = reports are accepted
event-assessment = yearly assessment is due
event-preparation = preparation begins
event-recurrence = recurring
event-measure = schedule ends
event-strategy = period ends
event-agreement = agreement ends
event-reaction = reaction is due
event-work = on the worklist
ring-sittings = Sittings of the forums
ring-more = { $n ->
    [one] { $n } more stands in the list only.
   *[other] { $n } more stand in the list only.
}
recurrence-lead = { $n ->
    [one] one day of preparation
    *[other] { $n } days of preparation
}
field-lead-days = Days of preparation
help-lead-days = How many days before each occasion the preparation begins.
feed-public = Subscribe to this calendar (iCalendar)
feed-own = Make an address of my own
feed-own-help = An address of your own also shows deadlines and what you are responsible for. Anyone who knows it sees them too; a new address ends the old one.
feed-end = Remove my address
feed-made = Your own calendar, shown this once:

reactions = Reactions
reactions-lead = What was agreed about measures at risk or late, until it is carried out.
reactions-none = Nothing that was agreed is open.
reactions-done = Carried out
reaction-done = Carried out
occasion-reaction = reaction carried out
reports-remind = Remind those whose report is missing
reports-reminded = { $n ->
    [0] Nobody was left to remind today.
    [one] One person has been reminded.
    *[other] { $n } people have been reminded.
}
outbox = Reminders
outbox-mailed = What people have been reminded of by mail.
outbox-not-mailed = No mail server has been set up, so nothing is sent. This is what would have been sent.
outbox-empty = Nobody has been reminded of anything yet.
outbox-kept = not sent
channel = Teams or Slack
channel-help = When a round opens, when the forums begin and when it is closed, a message is posted to a channel by its incoming webhook.
channel-kind = Program
channel-url = Address of the webhook
channel-sent = sent
announce-collecting = { $x }: reporting is open.
announce-in-forums = { $x }: the forums begin.
announce-closed = { $x }: the review is closed and can be read.
reminders = Reminders
reminders-help = The portal writes to you about these, once each.
reminders-of = Write to me when
reminder-report-due = a report of mine is due
reminder-report-returned = a report of mine is returned
reminder-agenda-ready = the agenda of a sitting is ready
reminder-reaction-due = a reaction of mine is due
reminder-assessment-due = a yearly assessment is due
reminders-language = Language
reminders-language-own = the organisation’s own
remind-report-due = A report is due
remind-report-due-lead = These measures are waiting for your report: { $x }
remind-report-returned = A report has been returned
remind-report-returned-lead = Your report on measure { $x } has been returned with a comment:
remind-agenda-ready = The agenda is ready
remind-agenda-ready-lead = The agenda of the next sitting can be read: { $x }
remind-reaction-due = A reaction is due
remind-reaction-due-lead = You are responsible for this in measure { $x }:
remind-assessment-due = Yearly assessments are due
remind-assessment-due-lead = To be assessed in this round: { $x }
remind-day = Day: { $x }
remind-stop = You can choose what you are reminded of, and in which language: { $x }

fault-not-assessed = Not assessed when it should have been
fault-no-report = No report in the last closed round
sitting-next = Next sitting { $x }:
phase-under-way = under way
desk-reports = { $n ->
    [0] No report of yours is missing
    [one] One report of yours is missing
    *[other] { $n } reports of yours are missing
}
desk-reactions = { $n ->
    [one] One reaction of yours is open
    *[other] { $n } reactions of yours are open
}
desk-questions = { $n ->
    [one] One question is waiting for an answer
   *[other] { $n } questions are waiting for an answer
}
desk-signals = { $n ->
    [one] One observation is waiting to be handled
   *[other] { $n } observations are waiting to be handled
}

heat-table = Table of measures by quarters

record-membership-use = Use of the membership
records-membership-use = When it was of use
record-cooperation-group = Group
records-cooperation-group = Co-operation and cluster groups
record-group-goal = Goal of the group
records-group-goal = Goals it works for
record-group-member = Member
records-group-member = Members of the group
record-group-meeting = Meeting
records-group-meeting = Meetings
record-group-note = Note
records-group-note = Foresight and needs
record-advocacy-target = Advocacy target
records-advocacy-target = Advocacy targets
record-advocacy-actor = Actor
records-advocacy-actor = Who acts
record-advocacy-study = Study
records-advocacy-study = Background studies
record-advocacy-contact = Contact made
records-advocacy-contact = Contacts made
record-fund = Fund
records-fund = Funds
record-fund-frame = Frame of a year
records-fund-frame = Frames by year
record-funding-call = Call
records-funding-call = Calls
record-project = Project
records-project = Projects
record-lesson = Lesson
records-lesson = Lessons
field-themes = Themes
field-decision = Renew or leave
field-decision-note = Reasons for the decision
field-used-on = Day
field-coordinator-id = Coordinator
field-meets = When it meets
field-open-to-join = Anyone may ask to join
field-works-for = Organisation
field-person = Person
field-interests = Interests
field-listed = The organisation’s name may be shown
field-joined-on = Member since
field-held-on = Day
field-agenda = Agenda
field-notes = Notes of the meeting
field-noted-on = Day
field-wanted = Wanted wording
field-obtained = Obtained wording
field-decision-maker = Who decides
field-window = When it is decided
field-lead-id = Who leads
field-measure-id = Measure
field-link = Address on the web
field-met-on = Day
field-with-whom = With whom
field-currency = Currency
field-year = Year
field-amount = Amount
field-theme = Theme
field-call-opens-on = Call opens
field-closes-on = Closes on
field-fund-id = Fund
field-call-id = Call
field-applicant = Applicant
field-total-cost = Whole budget
field-applied-amount = Applied for
field-granted-amount = Granted
field-paid-amount = Paid
field-municipalities = Municipalities
field-results = Results
field-learned-on = Day
field-project-id = Project
field-answer-days = Days within which messages are answered
help-contact-id = Who is responsible; messages go there.
help-coordinator-id = Brings what the group sees to the management team.
help-open-to-join = The group’s page gets a form; the organisation accepts who joins.
help-listed = Persons and addresses are never shown.
help-notes = Internal: never shown to visitors.
help-wanted = As it should stand in the decision.
help-obtained = As it stands in the decision.
help-party-id = One of the organisation’s own; leave it empty to name somebody else.
help-municipalities = One on each line.
theme-business = Business
theme-climate = Climate and environment
theme-culture = Culture
theme-digital = Digitalisation
theme-education = Education
theme-energy = Energy
theme-health = Health and wellbeing
theme-labour = Work and migration
theme-region = Regional policy
theme-research = Research and innovation
theme-rural = Countryside
theme-sea = Sea and coast
theme-transport = Transport
theme-youth = Youth
membership-decision-renew = Renew
membership-decision-leave = Leave
group-kind-cooperation = Co-operation group
group-kind-cluster = Cluster group
group-kind-actors = Open network of actors
note-kind-foresight = Foresight
note-kind-need = Development need
advocacy-result-open = Open
advocacy-result-obtained = Obtained
advocacy-result-partly = Partly obtained
advocacy-result-not-obtained = Not obtained
advocacy-result-dropped = Dropped
currency-EUR = Euro (€)
currency-NOK = Norwegian krone (kr)
currency-SEK = Swedish krona (kr)
currency-DKK = Danish krone (kr)
project-state-idea = Idea
project-state-applied = Applied for
project-state-granted = Granted
project-state-running = Running
project-state-ended = Ended
project-state-rejected = Rejected
project-state-withdrawn = Withdrawn
lesson-outcome-success = Success
lesson-outcome-failure = Failure

across-networks-link = All organisations’ networks
memberships-link = What the memberships cost and give
networks-everywhere = Show all countries
networks-in-country = Showing only networks with a seat in one country: { $x }
country-name = { $x ->
    [AT] Austria
    [AX] Åland
    [BE] Belgium
    [BG] Bulgaria
    [CA] Canada
    [CH] Switzerland
    [CY] Cyprus
    [CZ] Czechia
    [DE] Germany
    [DK] Denmark
    [EE] Estonia
    [ES] Spain
    [FI] Finland
    [FO] the Faroe Islands
    [FR] France
    [GB] the United Kingdom
    [GL] Greenland
    [GR] Greece
    [HR] Croatia
    [HU] Hungary
    [IE] Ireland
    [IS] Iceland
    [IT] Italy
    [LT] Lithuania
    [LU] Luxembourg
    [LV] Latvia
    [MT] Malta
    [NL] the Netherlands
    [NO] Norway
    [PL] Poland
    [PT] Portugal
    [RO] Romania
    [SE] Sweden
    [SI] Slovenia
    [SK] Slovakia
    [UA] Ukraine
    [US] the United States
   *[other] { $x }
}
themes = Themes
all-themes = All themes
next-page = Next page
serves-regions = Whom it is for
worth = What it costs and gives
membership-call-over = The agreement has ended
membership-call-ends = The agreement ends within half a year
membership-call-decide = Renew or leave: to be decided
membership-call-unused = No use noted for a year
not-known = Not known
last-used = Last useful
uses-none = Nobody has noted yet when it was of use.
uses-count = { $n ->
    [one] Noted once in all
    *[other] Noted { $n } times in all
}
use-new = Note when it was of use
use-new-help = A meeting, a contact or a project that the membership brought, so that it is known what it gives. Internal.
memberships = What the memberships cost and give
memberships-lead = Internal: every membership with what it costs, which goals it serves, when it was last useful, and what has to be decided.
memberships-count = { $n ->
    [one] One membership
    *[other] { $n } memberships
}
network = Network
asks-for = What is needed now
ends = Ends
not-explained = contact, benefit or goal missing
by-day = by { $x }
together = Together
across-networks = Shared networks
across-networks-lead = Every network of the shared register, with the organisations of the portal that are in it. Networks with the most organisations come first.
across-networks-none = No organisation has told of its networks here yet.
across-goals = Goals that pull in the same direction
across-goals-lead = Goals and measures that organisations have tied to each other, with the reason.
across-goals-none = No goals have been tied to each other yet.
across-bundle = { $n ->
    [one] One goal
    *[other] { $n } goals and measures
}
across-organisations = { $n ->
    [one] one organisation
    *[other] { $n } organisations
}
event-renewal = renew or leave: to be decided by now
event-meeting = meeting of a group
event-call-opens = call opens
event-call-closes = call closes
event-window = decision window closes

find = Find
find-among = { $x }: words to find
find-some = There are more than fit here: type a word or a code and press Find.

reminder-renewal-due = it has to be decided whether to go on with a membership
remind-renewal-due = Renew or leave?
remind-renewal-due-lead = It has to be decided whether to go on with the membership: { $x }

### Contact
contact = Contact us
contact-write = Write a message
contact-lead = { $n ->
    [one] Write to us. We answer within { $n } day.
   *[other] Write to us. We answer within { $n } days.
}
contact-not-sent = The message has not been sent yet
contact-to = To
contact-to-help = If you do not know, we pass your message on to the right place.
contact-to-anybody = I do not know
contact-to-another = Write to somebody else
contact-about = About the page
contact-subject = Subject
contact-body = Message
contact-body-help = Please leave out national identity numbers and other sensitive information.
contact-sender = Your name
contact-email-help = If you want the answer by e-mail too.
contact-web = Leave this field empty
contact-send = Send the message
contact-then = What happens next
contact-then-read = The recipient and those who look after the organisation’s messages read your message. It is not published.
contact-then-answer = The answer comes to a secret page whose address you get when you have sent the message, and to your e-mail if you give it.
contact-then-answer-here = The answer comes to a secret page whose address you get when you have sent the message.
contact-then-kept = The message and what you tell us about yourself are erased a year after the message was dealt with. Your IP address is kept for a day, to prevent spam.
contact-refused-old = This form was open for too long. Nothing you wrote is lost: look it over and send it again.
contact-refused-fast = The form was sent faster than people write. If you wrote it yourself, wait a few seconds and send it again.
contact-refused-machine = A field that people do not see was filled in, as programs do. If you wrote the message yourself, send it again.
contact-refused-sent = Another message was sent with this form already. If you want to send this one too, send it now.
contact-refused-often = Many messages came from here in a short time. Wait a while and send this again; nothing you wrote is lost.
contact-told-waiting = Your message has arrived
contact-told-answered = Your message is answered
contact-told-put-away = Your message has been dealt with
contact-told-answered-lead = Read the answer here.
contact-told-put-away-lead = It gets no separate answer.
contact-answer-by = We answer by { $x }.
contact-late = We should have answered by { $x }. Your message is not forgotten; it still waits for its answer.
contact-answer = Answer
contact-keep = Keep the address of this page
contact-keep-lead = Read the answer here. Only you know the address, and we cannot give it to you again.
contact-keep-mailed = Read the answer here; it comes to your e-mail too. We sent you this address by e-mail.
contact-again = Write another message
messages = Messages
messages-lead = What people have written to the organisation. Each message has a day by which it is answered, and is answered, passed on or put away.
messages-lead-own = What people have written to those you stand for. Each message has a day by which it is answered.
messages-in-waiting = Waiting
messages-in-answered = Answered
messages-in-put-away = Put away
messages-none = There are no messages here.
messages-own = Waiting for you
messages-of-others = Waiting for others
message-nobodys = nobody named
message-late = answer was due by { $x }
message-answer-by = answer by { $x }
message-state-answered = answered
message-state-put-away = put away
message-stale = Somebody has done something with this message in the meantime.
message-stale-help = See below what was done. Nothing you wrote is lost, and nothing was sent; if it is still needed, send it again.
message-steps = What has been done
message-somebody = somebody who works here no longer
message-step-passed-on = Passed on
message-step-answered = Answered
message-step-put-away = Put away
message-step-signal = Brought into the situational picture
message-away-settled = needs no answer
message-away-spam = spam
message-answer = Answer
message-answer-more = Add to the answer
message-answer-text = Your answer
message-answer-mailed = The sender gets it by e-mail and reads it on a secret page.
message-answer-read = The sender gave no e-mail address and reads it on a secret page.
message-language = Their language: { $x }.
message-answer-send = Send the answer
message-sent = Sent
message-sender = From
message-no-name = no name given
message-pass-on = Pass on
message-note = Note
message-note-help = Only those who look after the message see it.
message-put-away = Put away
message-why = Why
message-choose-party = Choose to whom it is passed on.
message-choose-reason = Choose why it is put away.
message-signal = To the situational picture
message-signal-help = If the message says something that matters for a goal, bring it before the forums.
message-signal-do = Make an observation of it
message-signal-lead = In your own words: the observation stays when the message is erased.
mail-message = Your message has arrived: { $x }
mail-message-lead = You have written to us by the contact form. Recipient: { $x }.
mail-message-address = You see your message and later the answer here. Keep the address to yourself:
mail-message-end = If you did not write to us, somebody has used your e-mail address. Then you need not do anything.
mail-answer = Answer: { $x }
mail-answer-lead = { $x } answers your message:
mail-answer-end = Answers to this mail are not read. Write to us again: { $x }
desk-messages = Messages waiting for you
reminder-message-came = a message comes to somebody I stand for
reminder-message-due = a message is to be answered in two days
remind-message-came = A message has come
remind-message-came-lead = Somebody has written by the contact form. To: { $x }
remind-message-due = A message is waiting for its answer
remind-message-due-lead = This message is to be answered soon. To: { $x }

### Groups
groups = Groups
groups-lead = Co-operation groups, cluster groups and open networks of actors that the organisation runs or calls together: what each works for, who coordinates it and when it meets.
groups-none = There are no groups here yet. Once they are added, this page lists them with their goals, coordinators and next meetings.
group-add = Add a group
group-kinds-cooperation = Co-operation groups
group-kinds-cluster = Cluster groups
group-kinds-actors = Open networks of actors
group-next = Next meeting
group-open = Anyone may ask to join
group-open-help = The group is open: any organisation that is interested may ask to join.
group-meetings = Meetings
group-meeting-new = Call a meeting
group-meeting-edit = Edit the meeting
group-meeting-open = Agenda, notes and invitation
group-no-meeting = No meeting has been called.
group-past = Past meetings
group-noted = has notes
group-network = In the register of networks
group-of-network = The group behind the network
group-of-party = To the group’s own page
group-join = Ask to join
group-members = Members
group-members-help = Organisations that have agreed to be named.
group-inside = For the organisation’s own people
group-no-signals = No observation of the group’s is waiting.
group-notes-foresight = Foresight
group-notes-need = Development needs
group-notes-help-foresight = What the group sees coming in its field: changes in the sector, skills and education that will be needed.
group-notes-help-need = What the group finds to be missing. A need is taken on as a project idea or as an advocacy target.
group-notes-add-foresight = Write down a foresight note
group-notes-add-need = Write down a need
group-note-new = A note of the group’s
group-note-edit = Edit the note
group-note-help = Internal: it is never shown to visitors.
group-became-project = Became a project idea
group-became-target = Became an advocacy target
group-become-project = Make it a project idea
group-become-target = Make it an advocacy target
group-people = People of the group
group-people-help = Who is asking to join and who is in the group. Only the organisation’s own people see names and addresses. Whoever leaves or is removed is deleted for good.
group-tend-members = Accept and look after members
group-nobody = Nobody is in the group yet.
group-asks = asks to join
group-join-lead = You are asking to join { $x }. The organisation looks at what you write and answers.
group-asked = Your request has been sent
group-asked-next = Those who look after the group read it and decide who joins.
group-asked-mail = If the address is new to the group, a mail is on its way to it with a link by which you can withdraw your request or leave the group at any time.
group-asked-no-mail = To withdraw it, or to leave the group later, tell the organisation; what is kept about you is then deleted.
group-email-help = For invitations to meetings. It is never shown to visitors.
group-honey = Leave this empty
group-join-privacy = We keep what you write here, the language of this page and the day. Only the organisation’s own people see it, and it is used only for the group’s work. When you leave, everything is deleted.
group-join-do = Send
join-hasty = That was quicker than people write. Look it over and send it once more.
group-leave = Leave the group
group-leave-ask = Leave ‘{ $x }’?
group-leave-help = Everything that is kept about you in the group is deleted, and you are invited to no more meetings.
group-left = You are not in the group any more
group-left-help = What was kept about you has been deleted.
group-asking = Asking to join
group-asking-none = Nobody is waiting for an answer.
group-accept = Accept
group-decline = Decline
group-decline-ask = Decline ‘{ $x }’?
group-remove-help = Everything that is kept about them in the group is deleted. It cannot be undone.
group-since = member since { $x }
group-is-named = named on the page
group-invitation = Invitation
group-not-yet-invited = The members have not been invited.
group-overtaken = The members were invited to another day, time or place.
group-invited-once = Each has been invited once. If the day, time or place changes, you can invite again.
group-invite = Invite the members
group-invite-again = Invite again with what has changed
group-invite-past = The day of the meeting is past.
group-invite-no-mail = No mail server has been set up, so nobody can be written to from here.
group-invite-nobody = None of the members has an e-mail address.
group-not-invited = Nobody was invited
group-clock = at { $x }
group-mail-asked = You asked to join: { $x }
group-mail-asked-lead = Somebody, we hope you, has asked with this address to join { $x }.
group-mail-asked-next = You need not do anything. You get a mail when the request is accepted.
group-mail-accepted = Welcome: { $x }
group-mail-accepted-lead = You are now in { $x }.
group-mail-accepted-next = You are invited to its meetings by mail.
group-mail-invited = Invitation: { $x }
group-mail-invited-lead = You are invited to a meeting of { $x }.
group-mail-again = Changed: { $x }
group-mail-again-lead = A meeting that you are invited to has changed: { $x }. The details below now apply.
group-mail-day = When: { $x }
group-mail-place = Where: { $x }
group-mail-calendar = Subscribe to the group’s calendar (iCalendar): { $x }
group-mail-undo = If it was not you, or you change your mind, withdraw the request here: { $x }
group-mail-leave = You can leave at any time, here: { $x }
occasion-group-meeting = meeting
occasion-group-note = note of a group
occasion-group-need = a need taken on
occasion-group-invitation = invitation to a meeting
field-starts-at = Time
wrong-clock = This is not a time. Write it as 13:00.
field-meeting-title = Name of the meeting
help-meeting-title = Leave it empty for an ordinary meeting.
field-meeting-visibility = Who sees the meeting
help-meeting-visibility = A public meeting is shown with its agenda on the group’s page and in its calendar; notes never are.
field-note-body = What the group sees
help-note-body = The first sentence becomes the name of a project idea or advocacy target.
found-group = Group
group-asking-count = { $n ->
    [one] One asks to join the group
    *[other] { $n } ask to join the group
}
group-invited = { $n ->
    [one] One member was invited
    *[other] { $n } members were invited
}
group-invite-help = { $n ->
    [one] One member gets a mail in their language with day, time, place and agenda.
    *[other] { $n } members get a mail each in their own language with day, time, place and agenda.
}

### Advocacy and lessons

advocacy = Advocacy
advocacy-lead = What we want others to decide, who decides and when, and what the result was.
advocacy-add = Add an advocacy target
advocacy-none = This page shows what the organisation wants others to decide: the wording it wants, who decides and when, and what was obtained.
advocacy-none-help = Begin with one target; its decision window places it on the timeline.
advocacy-now = Decided this quarter
advocacy-now-none = Nothing is known to be decided this quarter.
advocacy-next = Next
advocacy-next-none = No later decision is known.
advocacy-results = Results
advocacy-decided = Decided
advocacy-waiting = Window over, result not recorded
advocacy-undated = Time not known
advocacy-late = Result not recorded
advocacy-windows = All targets by when they are decided
advocacy-table = Targets by when they are decided
advocacy-picture = When targets are decided
advocacy-picture-more = A timeline with a row for each target. The table below says the same.
advocacy-legend-open = Open
advocacy-legend-decided = Result recorded
advocacy-found = { $n ->
    [one] One target found
   *[other] { $n } targets found
}
advocacy-count-obtained = { $n ->
    [one] 1 obtained
   *[other] { $n } obtained
}
advocacy-count-partly = { $n ->
    [one] 1 partly obtained
   *[other] { $n } partly obtained
}
advocacy-count-not-obtained = { $n ->
    [one] 1 not obtained
   *[other] { $n } not obtained
}
advocacy-count-dropped = { $n ->
    [one] 1 dropped
   *[other] { $n } dropped
}
advocacy-count-open = { $n ->
    [one] 1 open
   *[other] { $n } open
}
advocacy-principles = How we decide what to speak up for
advocacy-principles-more = More on how we work
advocacy-wordings = Wanted and obtained
advocacy-wanted-none = The wanted wording is not written down.
advocacy-obtained-none = Nothing is written down of what was obtained.
advocacy-marks = Words that only the wanted wording has are struck through; words that only the obtained one has are underlined.
advocacy-not-judged = Nobody has recorded yet whether this is what was wanted.
advocacy-record-result = Record the result
contact-made-new = Add a contact
contact-made-edit = Edit a contact
contacts-made-none = No contact is written down yet. Visitors never see this log.
window-opens-days = { $n ->
    [one] The decision window opens tomorrow
   *[other] The decision window opens in { $n } days
}
window-opens-weeks = { $n ->
    [one] The decision window opens in about a week
   *[other] The decision window opens in about { $n } weeks
}
window-opens-months = { $n ->
    [one] The decision window opens in about a month
   *[other] The decision window opens in about { $n } months
}
window-left-days = { $n ->
    [one] One day left of the decision window
   *[other] { $n } days left of the decision window
}
window-left-weeks = { $n ->
    [one] About a week left of the decision window
   *[other] About { $n } weeks left of the decision window
}
window-left-months = { $n ->
    [one] About a month left of the decision window
   *[other] About { $n } months left of the decision window
}
window-last-day = Today is the last day of the decision window
window-over = The decision window closed on { $x }
wrong-later-than-today = This day is in the future.
field-obtained-source-id = Source of the obtained wording
field-obtained-heading = Its heading in that source
field-result-day = Day of the result
help-result-day = Needed once it is no longer open.
field-who-of-ours = Who of ours
field-came-of-it = What came of it
field-lesson-outcome = Success or failure
occasion-advocacy = advocacy
occasion-lesson = lesson
found-advocacy = Advocacy target
found-lesson = Lesson
lessons = Lessons
lessons-lead = What went well and what did not, so that others need not learn it all over again.
lessons-none = This page shows what has been learned in projects, measures and groups.
lessons-none-help = Add the first one while you remember it.
lessons-not-found = No lesson matches.
lessons-more = More lessons
lessons-newest = Back to the newest
lessons-older = Older lessons
lesson-new = Add a lesson
lesson-new-help = Say what happened and what you would do next time. Only the organisation’s own people see it until an editor makes it public.
lesson-from = Where it comes from
lesson-from-nowhere = It is tied to no measure, project or group.
lesson-add-here = Add a lesson from this measure

### Funding
nav-funding = Funding
funding-lead = What the funds have granted, what is tied, and what is still free.
funding-none = Funds, calls and projects will be shown here.
funding-pages = Pages of funding
funding-stand = Where we stand
funding-all-years = All years
funding-years = Years
funding-frame = Frame
funding-granted = Granted
funding-tied = Tied
funding-free = Free
funding-over = Overdrawn by { $x }
funding-no-frame = No frame has been set
funding-how = How this is counted
funding-how-frame = What the fund has to grant, set year by year.
funding-how-granted = What has been granted to projects that are granted, running or ended.
funding-how-tied = What open calls have set aside and not yet granted, and applications that wait for a decision. An application to a call counts within the call’s amount, never beside it.
funding-how-free = The frame less what is granted and tied.
funding-how-year = A grant counts in the year of its decision. What is tied counts in the year in which the call closes, and in the present year at the earliest.
funding-open-calls = Open and coming calls
funding-open-calls-none = No call is open or coming.
funding-by-goal = Money by goal
funding-by-goal-caption = Granted by goal, the most first
funding-by-goal-none = Nothing has been granted.
funding-no-goal = No goal
funding-latest = Latest decisions
funding-latest-none = No decisions have been recorded.
funding-newest = Newest projects
funding-newest-none = There are no projects yet.
funding-see-projects = See all its projects
funding-by-year = Year by year
funding-undated = Granted without a known year: { $x }
funding-share = { $x }% of the frame
funding-add-fund = Add a fund
funding-add-project = Add a project
funding-add-call = Add a call
funding-undecided = No decision yet
funding-decided-on = Decided on
funding-starts-on = Starts on
funding-ends-on = Ends on
funding-address = Address of the page
funding-opening-open = Open
funding-opening-coming = Coming
funding-opening-closed = Closed
funding-call-days = Application time
funding-call-amount = Set aside
funding-call-link = Read more and apply
funding-calls-lead = Calls for applications by theme.
funding-calls-none = There are no such calls.
funding-no-theme = No theme
funding-projects-lead = Projects that are funded or have been applied for, the latest decisions first.
funding-projects-none = No project matches.
funding-words = Words
funding-next = Next projects
funding-first = From the beginning
funding-file-csv = Download these projects as a table (CSV)
funding-file-xlsx = The same for spreadsheets (XLSX)
funding-project-money = Amounts
funding-handled-by = Handled by
funding-lessons = What was learned
funding-projects-count = { $n ->
    [one] { $n } project
   *[other] { $n } projects
}
funding-closes-in = { $n ->
    [0] closes today
    [one] { $n } day left
   *[other] { $n } days left
}
funding-opens-in = { $n ->
    [one] opens in { $n } day
   *[other] opens in { $n } days
}

### Documents

occasion-document = a document put right
record-level-word = Word for a level
records-level-word = Words of documents
field-word = Word
help-word = As it stands in the document, without a number: pillar, kärkiteema, innsatsfelt.
field-means = What it means
document-means-area = A critical area or focus area
document-means-goal = A goal
document-means-battle = A must-win battle
document-means-measure = A measure
document-means-areas = Heading over areas
document-means-goals = Heading over goals
document-means-measures = Heading over measures
document-means-target-state = Target state
document-means-steps = Concrete steps
document-means-schedule = Schedule
document-means-responsible = Responsible parties
document-means-indicators = Indicators
document-means-values = Heading over values
document-means-mission = Mission
document-means-vision = Vision
document-means-ignore = Nothing: pass over it
document-kind = Kind
document-kind-area = Area
document-kind-goal = Goal
document-kind-battle = Must-win battle
document-kind-measure = Measure
document-kind-value = Value
document-kind-forum = Forum
document-kind-box = Box of the strategy map
document-kind-mission = Mission
document-kind-vision = Vision
document-kind-chapter = Chapter
document-field-title = Title
document-field-other_title = Other spelling
document-field-other_titles = Other spelling
document-field-overview_title = Title in the overview
document-field-overview_schedule = Schedule in the overview
document-field-target_state = Target state
document-field-strategic_goal = Strategic goal
document-field-description = Description
document-field-steps = Concrete steps
document-field-schedule = Schedule
document-field-responsible = Responsible parties
document-field-indicators = Indicators
document-field-layer = Row of the strategy map
document-field-period = Period
document-field-standing = Standing
document-doubt-number-twice = The card has the number { $x } twice.
document-doubt-spellings = The title is also spelled: { $x }
document-doubt-code-twice = The code or the label is there twice: { $x }
document-doubt-code-ours = The document gives no code; { $x } is the portal’s own.
document-doubt-covers-goal = One card covers the whole goal: { $x }.
document-doubt-joined = Joined with this line of the overview, whose words are only partly alike: { $x }
document-doubt-no-card = The document has only the title, no card.
document-doubt-placed = The document does not say which goal this serves; it is placed by its neighbours.
document-doubt-by-place = The strategic goal is tied by its place in the picture alone: { $x }
document-doubt-guessed = No word says what this is; it is guessed from its place: { $x }
document-doubt-question = The title ends with a question mark.
document-doubt-part-missing = The card has no such part: { $x }.
document-doubt-schedule-unread = This schedule is not understood and stays as wording: { $x }
document-doubt-responsible-unknown = Nobody known is named here: { $x }
document-doubt-party-unknown = Not among the organisation’s parties: { $x }
document-doubt-lead-unsaid = The document names several and does not say who leads: { $x }
document-doubt-title-missing = The title is missing.
document-doubt-too-many = The document allows fewer than it lists: { $x }.
document-doubt-nothing-found = No goal and no measure was recognised. Add the words that this document uses for its levels, or place the lines by hand.
document-import = Bring in a strategy document
document-import-lead = The portal reads the document and shows what it recognised, with every doubt. Nothing is stored before you say so.
document-bring-own = Bring in the strategy you have
document-file = File
document-file-help = A Word document (.docx), Markdown or plain text, at most 10 MB.
document-text = Or paste the text
document-text-help = Used when no file is chosen.
document-read = Read the document
document-waiting = Documents waiting
document-waiting-help = A document is kept for thirty days.
document-stored = stored
document-words = Words of documents
document-words-help = If your documents call their levels something else, add the words here.
document-wrong-large = The file is too large: at most 10 MB, and 50 MB unpacked.
document-wrong-long = The document has more than 20,000 paragraphs.
document-wrong-kind = This is neither text nor a Word document (.docx). Save it as one of them and try again.
document-wrong-broken = The Word document is broken and cannot be opened.
document-wrong-empty = There is no text in it. Choose a file or paste a text.
document-wrong-refused = The document cannot be stored like this: something in it is too long or stands twice. Correct the tree first.
document-wrong-place = It cannot stand there. A measure stands in a goal, and a goal in a higher one.
document-wrong-children = Other parts stand in it. Move them elsewhere first.
document-wrong-goal-code = A goal’s code has letters, digits and dots: 1.2
document-wrong-measure-code = A measure’s code is its goal’s code, a hyphen and a letter: 1.2-B
document-preview = Preview
document-preview-lead = Nothing is stored yet. Look through the doubts, correct what is wrong, then store.
document-line = line { $x }
document-doubts-show = Show them
document-found = What was recognised
document-correct = Correct
document-left-out = left out
document-leave-out = Leave this out, with everything in it
document-looked-at = When you save, doubts about how this was read count as looked at.
document-stale-help = The form keeps what you typed. The document beside shows how it stood; save again to put yours in its place.
document-code-help = 1.2 for a goal, 1.2-B for a measure. Left empty, the portal gives the next one.
document-above = Stands in
document-above-none = nothing: topmost
document-one-a-line = One on each line.
document-lead = Who leads
document-lead-unsaid = not said
document-printed = The document
document-unplaced-help = These lines found no place. Say where they belong; what is left is not stored.
document-put-under = Put under
document-put-as = As
document-put-nowhere = leave out
document-remove = Discard the document
document-store = Store as a draft strategy
document-store-lead = The strategy becomes a draft that only the organisation’s own people see. It is one change, which can be undone.
document-store-doubts = They can also be put right after storing.
document-back = Back to the preview
document-language = Language of the document
document-publisher = Publisher
document-dated = Day of the document
document-missing = Named in the document, not in the portal
document-missing-help = Tick those that are to be made with the strategy. They are internal until you make them public.
document-store-now = Store the strategy
document-places = Where it stands in the document
document-remove-lead = The document and everything that was corrected in it will be gone. A strategy that was stored from it stays.
document-doubt-no-goal = It stands in no goal. Move it into one, or it is not stored.
document-doubts = { $n ->
    [0] No doubts
    [one] { $n } doubt
   *[other] { $n } doubts
}
document-unplaced-count = { $n ->
    [0] Every line has its place.
    [one] { $n } line without a place
   *[other] { $n } lines without a place
}
document-sections = { $n ->
    [0] No headings that only divide the document
    [one] { $n } heading that only divides the document
   *[other] { $n } headings that only divide the document
}

### Tables

occasion-table = stored from a table
table-id = Identifier
tables = Tables
tables-lead = Every kind of record as a file for spreadsheets, and the same file back in.
table-of = { $x }: table
table-link = Take out or bring in as a table
table-take = Take out
table-take-lead = All of them, with a column for each field and language. What is internal is included. The same file can be sent back in.
table-take-as = Download as a table
table-xlsx = For spreadsheets (XLSX)
table-csv = As plain text (CSV)
table-template-xlsx = Empty template with each column explained (XLSX)
table-template-csv = Empty template (CSV)
table-bring = Bring in
table-rule-shown = Nothing is stored before you have seen what each row would do.
table-rule-key = A row belongs to the record that its column ‘{ $x }’ names. Where that is empty, the row adds a record.
table-rule-columns = A column that the file does not have stays as it is. An empty cell empties the field.
table-rule-words = Headings and words may be in any of the portal’s languages, numbers have a decimal point or comma.
table-rule-limits = CSV or XLSX, at most { $rows } rows and { $size } megabytes.
table-file = File
table-send = Check the file
table-latest = Files of the last week
table-week = Files are deleted after a week.
table-state-reading = being checked
table-state-checked = checked, not stored
table-state-storing = being stored
table-state-stored = stored
table-state-failed = failed
table-rows-added = New
table-rows-changed = Changed
table-rows-unchanged = Unchanged
table-rows-refused = Refused
table-rows = Rows of the file
table-no-rows = There are none of these.
table-reading = The file is being checked. Rows so far: { $x }
table-storing = The rows are being stored. So far: { $x }
per-cent = { $x }%
table-again = Refresh
table-again-help = The page refreshes by itself every two seconds. You may leave it; the work goes on.
table-broken = This was interrupted because the portal was stopped. Nothing of it was stored.
table-failed = Something went wrong in the portal. Nothing of the file was stored.
table-trouble = Nothing of this file can be stored
table-unknown = These columns are not known here and are left out:
table-store = { $n ->
    [one] Store one row
    *[other] Store { $n } rows
}
table-store-help = New and changed rows are stored as one change, which can be undone. Refused rows are left out.
table-store-final = New and changed rows are stored as one change. It is so large, or of such a kind, that it cannot be undone in one go. While many rows are stored, others may have to wait before they can save. Refused rows are left out.
table-stored = { $n ->
    [one] One row is stored.
    *[other] { $n } rows are stored.
}
table-forget = Delete this file
table-refused-csv = Refused rows to correct (CSV)
table-refused-xlsx = Refused rows to correct (XLSX)
table-row = Row { $x }
table-wrong = What is wrong
table-empty-cell = empty
table-too-long = (This text is too long for a cell of a workbook. Download the table as CSV.)
table-notes = Columns explained
table-column = Column
table-what = What goes in it
table-words = Words to choose from
table-what-id = Names the record. Leave it as it is; empty in a new row.
table-what-part = What it is a part of: { $x }, by its name in addresses or its code.
table-what-one = Another record: { $x }, by its name in addresses, its code or its name. It must be there already.
table-what-text = A text in one language.
table-what-lines = Several lines, each with a line of its own in the cell.
table-what-word = A word or a number of no language.
table-what-choice = One of the words.
table-what-several = Some of the words, with commas between them.
table-what-number = A number.
table-what-day = A day, such as 9.9.2024 or 2024-09-09.
table-what-period = A schedule as people write it, such as autumn 2024 – spring 2025.
table-what-key = By this a row finds its record; empty in a new row.
table-what-required = It must be filled in.
wrong-table-file = This is not a CSV or XLSX file that can be read.
wrong-table-encoding = The file’s letters cannot be read. Save it as UTF-8 and send it again.
wrong-table-rows = The file has too many rows.
wrong-table-columns = The file has too many columns.
wrong-table-large = What is in the file is too large.
wrong-table-twice = The column ‘{ $x }’ stands in the file twice.
wrong-table-headings = None of the headings in the first row is known. Start from the template.
wrong-table-foreign = This names a record that this organisation does not have.
wrong-table-empty = The file has no rows below its headings.
wrong-table-none = Choose a file that is not empty.
wrong-table-error = The spreadsheet could not work out this cell.
wrong-table-unknown = There is no such record here.
wrong-table-several = Several records are called this. Write the name in addresses, or the code with its strategy.
wrong-table-row-twice = A row before this one is about the same record.
wrong-table-moved = A table cannot move a record to another place.
wrong-table-changed = The record has been changed in the meantime, or it is not yours to change. Download the table again.
table-whole-row = The row as a whole
wrong-table-contradiction = What the row says does not fit together, or something that belongs to it is missing.

### Interface

api = Open interface (API)
api-lead = Everything public on these pages, for programs: strategies, measures, indicators, quarterly reviews, networks, advocacy and funding, in JSON.
api-licence = Reading needs no key. What you read may be used freely, also commercially, when the organisation is named as its source:
api-document = The whole interface as an OpenAPI 3.1 document
api-manner = How it answers
api-manner-texts = A text is an object of its languages, such as fi and en. A time has its first and last day, how exactly they are known, and the words of the source.
api-manner-pages = Lists come in pages of at most 200 records (limit). The address of the next page is in ‘next’ and in the header Link.
api-manner-fresh = An answer is never old. Send its ETag back in If-None-Match, and you get 304 while nothing has changed.
api-manner-wrong = What is wrong is told as problem+json (RFC 9457) in the language of Accept-Language. Unknown parameters are refused, not ignored.
api-manner-open = Pages of all sites may read it from a browser (CORS). No cookie is read or set.
api-manner-example = What says ‘example’: true was made up, so that the pages can be seen. Leave it out of what you make.
api-first = Your first answer, in a minute
api-first-lead = Copy this line into a terminal. It asks this portal for one measure of { $x }.
api-first-then = That was all: no account, no key. Change the last word of the address to read something else, such as goals, networks or projects.
api-back = What comes back (shortened)
api-example-filter-lead = Each list has its own filters; its page below names them.
api-example-pages = A long list, page by page
api-limits = Reading is not counted. When the portal is busy it answers 503 and says in Retry-After how many seconds to wait. A token may send 120 times a minute, then comes 429.
api-versions = The version stands in the address: v1. New fields may be added to it, so read past what you do not know. None is taken away; if that must be, there will be a v2 beside it.
api-reads-lead = Each has a page with its filters and fields, a line to copy and what it brings back. {"{"}org{"}"} is the organisation’s name in addresses.
api-group-strategy = Strategies, goals and measures
api-group-indicators = Indicators
api-group-review = The quarterly review
api-group-cooperation = Networks and groups
api-group-advocacy = Advocacy and lessons
api-group-funding = Funding and projects
api-group-organisation = Organisations, people and the calendar
api-group-sending = Sending
api-token-step-ask = Ask the organisation’s administrator for a token, and say what your system is to send.
api-token-step-hand = The administrator makes it under Administration, Tokens, and gives it to you. It begins with suunta_ and is shown once.
api-token-step-send = Send it in the header Authorization, as the examples do. Idempotency-Key names a sending: sent again under the same name, it is done once.
api-token-put = Put your token in the place of the dots.
api-token-where = How to get a token
api-example-note = The first step is done.
api-nothing-yet = Nothing of this kind is public here yet; the list is empty. Below stands what its records would tell.
api-without = Without programming
api-without-lead = You may not need an interface at all.
api-without-tables = Lists open in a spreadsheet from the foot of their own pages. The indicators, for example:
api-without-feeds = What is new, and what is coming, reaches your reader and your calendar:
api-without-data = Everything that can be downloaded, in one place:
api-examples = Examples to try
api-example-all = Which organisations there are
api-example-measures = The measures of one that are under way
api-example-wrong = What is said of a filter that does not exist
api-reads = What there is to read
api-in-english = Fields and parameters are described in English, as in the OpenAPI document.
api-takes = What systems send
api-parts = What records are made of
api-parameters = Parameters
api-details = Parameters and fields
api-name = Name
api-shape = Form
api-meaning = Meaning
api-one = one
api-resource-organisations = Organisations
api-resource-strategies = Strategies, one with its tree
api-resource-goals = Goals
api-resource-measures = Measures with their cards
api-resource-indicators = Indicators
api-resource-readings = Readings of indicators
api-resource-chapters = Chapters of strategies
api-resource-values = Values
api-resource-threads = Red threads between strategies
api-resource-reviews = Closed quarterly reviews
api-resource-events = Days of the calendar
api-resource-parties = People, posts, units, bodies and groups
api-resource-networks = Networks
api-resource-memberships = Memberships in networks
api-resource-groups = Co-operation groups
api-resource-meetings = Public meetings of groups
api-resource-advocacy = Advocacy targets
api-resource-lessons = Lessons learned
api-resource-funds = Funds
api-resource-calls = Calls for projects
api-resource-projects = Projects
api-resource-pages = Pages of text
api-resource-send-reading = Send a reading
api-resource-send-report = Send the report of a measure
api-problem-400 = A parameter or name is not known or cannot be read.
api-problem-401 = There is no token, or it is not known or has ended.
api-problem-404 = There is nothing here, or it is not public.
api-problem-405 = This address does not take requests of that kind.
api-problem-408 = The request took too long.
api-problem-409 = It may not be done now.
api-problem-413 = Too much was sent at once.
api-problem-414 = The address is too long.
api-problem-415 = The body must be application/json.
api-problem-422 = Something in what was sent has to be corrected.
api-problem-429 = Too many requests. Wait for as long as Retry-After says.
api-problem-500 = Something went wrong on our side.
api-problem-503 = The service is busy or interrupted. Try again in a moment.
api-key-used = This Idempotency-Key has named something else before.
api-tokens = Tokens
api-tokens-none = No token has been handed out yet.
api-token-about = With a token, another of your systems sends readings and reports here. An admin hands it out for a while and takes it back at any time.
api-token-roles = A reporter’s token reports on the measures that its party leads. An editor’s token reports on all measures and also sends readings.
api-token-made = The token is below. It is shown this once, so copy it now.
api-token-name = Name of the system
api-token-name-help = It has this name in the audit trail and in the reports.
api-token-party = On whose behalf it reports
api-token-party-help = Needed for a reporter’s token: what this party leads, the token reports on.
api-token-until = Valid until
api-token-until-help = A day, such as 31.5.2027; at most a year from now.
api-token-wrong-day = Give a day from today on, at most a year ahead.
api-token-new = Hand out a token
api-token-made-on = Handed out
api-token-used = Last used
api-token-never = never
api-token-ended = taken back
api-token-over = expired
api-token-end = Take back
api-token-end-ask = Take the token ‘{ $x }’ back?
api-token-end-help = From then on it no longer works. What it has sent stays. This cannot be undone, but another token can be handed out.
occasion-token = sent with a token
record-api-token = Token

### Open data

data = Open data
data-lead = What organisations publish here may be used freely: strategies, indicators, networks, funding and quarterly reviews, as files and as a catalogue.
data-licence = Licence
data-licence-text = Say whose data it is, and whether you changed it. Beyond that you may use, share and adapt it as you like, also commercially.
data-sets = What there is
data-sets-text = Each page below offers its list as files. Internal records and example data are never among them.
data-set-strategies = Strategies
data-set-indicators = Indicators
data-set-networks = Networks and memberships
data-set-projects = Funded projects
data-set-reviews = Quarterly reviews
data-about-strategies = Goals, measures, responsible parties, schedules and how the measures stand.
data-about-indicators = How goals and measures are measured, with targets and readings.
data-about-networks = International and regional networks and what membership is for.
data-about-projects = Projects with their funds, calls, goals, amounts and periods.
data-about-reviews = What was reported and decided in each closed quarter.
data-feed = News feed
data-calendar = Calendar
data-catalogue = Catalogue of open data
data-catalogue-text = The same in one file for data portals, by the European profile DCAT-AP 3.
data-news = What is new
data-news-text = Feeds (Atom) tell what is new: of each organisation, and of its strategies, reviews and networks on their own pages. Calendars (iCalendar) can be subscribed to.
data-webhooks-text = An organisation can also tell another program at once what changed, by a signed message (webhook). Ask the organisation.
embeds = In pages of your own
data-embeds-text = How a strategy stands and how a quarter was reported can be shown on other sites, as a picture or in a frame. At the end of each strategy and review there is what to copy.
embed = Show this on another site
embed-help = Copy the code into a page of yours. It stays up to date by itself and shows only what is public.
embed-picture = As a picture
embed-picture-help = May stand on any site.
embed-frame = In a frame
embed-frame-help = Works on sites that the organisation has allowed in its settings.
embed-settings = Allow a site
field-frame-origins = Sites that may show figures in a frame
help-frame-origins = One on each line, such as https://www.example.org. When empty, no other site may show anything of yours in a frame.
wrong-origins = Write each site as https://www.example.org, in small letters, without a slash or a page at its end; at most 20.
webhooks = Webhooks
webhooks-lead = Other programs that are told at once what has been published or changed. Only what is public is told.
webhooks-none = No other program is told of anything yet.
webhook-secret = The secret is shown this once. Copy it to the other program, which checks the messages with it:
webhook-ended = Stopped by itself.
webhook-ended-by-gone = The other side answered that nobody is there any more (410).
webhook-ended-by-failures = Five messages in a row were given up after two days of trying.
webhook-send-test = Send a test
webhook-revive = Start again
webhook-remove-ask = Nothing more is sent there, and its secret is deleted.
webhook-deliveries = Last messages
webhook-deliveries-none = Nothing has been sent there yet.
webhook-when = When
webhook-what = What
webhook-how = How it went
webhook-strategy-decided = A strategy is decided
webhook-review-closed = A quarterly review is closed
webhook-record-published = Something is published
webhook-record-changed = Something public changed
webhook-test = Test
webhook-state-waiting = waiting
webhook-state-delivered = delivered
webhook-state-failed = failed
webhook-state-withdrawn = withdrawn: no longer public
webhook-answered = answer { $x }
webhook-tries = tries: { $x }
webhook-next = next try { $x }
webhook-new = A new webhook
webhook-new-help = Messages are signed as Standard Webhooks asks, and tried again for two days when nobody takes them.
webhook-address = Address (https)
webhook-types = What to tell
webhook-types-none = Choose at least one.
webhook-add = Add

### Search

found-fund = Fund
found-call = Call for funding
found-project = Project
found-round = Quarterly review
search-more-than = More than { $n } results
search-near = No page says ‘{ $x }’. These come near it:
search-some = No page has all of ‘{ $x }’. These have a part of it:
search-meant = Did you mean:
search-by-organisation = Results by organisation
search-by-kind = Results by kind
search-pages = Pages of results
search-page = Page { $x }
search-next = Next results
search-previous = Previous results
search-suggestions = Suggested pages
search-suggested = { $n ->
    [one] { $n } suggestion
   *[other] { $n } suggestions
}
start = Getting started
start-lead = What a new organisation needs, step by step. The order is a suggestion; what is in order ticks itself off.
start-how-far = Done: { $x }
start-done = Done
start-next = Next
start-not-done = Not done yet
start-names = Name and languages
start-why-names = The name stands on every page, and the languages decide in which languages everything can be written.
start-colours = Colours
start-why-colours = A colour of your own tells readers whose pages these are; its contrast is checked when you save.
start-about = What the organisation does
start-why-about = A sentence or two, read first by visitors and shown by search engines.
start-parties = Units, posts and bodies
start-why-parties = They carry responsibility in the strategy, so it can be shown who does what even when people change.
start-contact = Who answers
start-why-contact = Visitors write by a form; somebody has to be there to get the messages.
start-people = People
start-why-people = Invite those who write the content and report on it; nobody should do this alone.
start-strategy = The first strategy
start-why-strategy = Everything else hangs on its goals and measures. Bring in the document or the table you have, or begin by hand.
start-indicators = Indicators
start-why-indicators = They tell whether a goal comes nearer. They are added to a goal or a measure, on its own page.
start-networks = Networks
start-why-networks = They show with whom you work across borders, and for what.
start-round = The quarter: forums and their sittings
start-why-round = Once a quarter the forums look at how the strategy goes. Add them in their order, then plan the first round.
start-mail = Mail
start-why-mail = Invitations and reminders are mailed. Whoever runs the portal sets up the mail server; without one you hand links over yourself.
start-to-settings = Settings of the organisation
start-add-party = Add one
start-by-table = From a table
start-invite = Invite people
start-by-document = From a document
start-by-hand = By hand
start-add-network = Add a membership
start-add-forum = Add a forum
start-plan-round = Plan a round
start-to-outbox = What is sent
start-open = Open to visitors
start-open-why = Only your own people find these pages so far. When they can be seen, open them; steps may still be missing.
start-opened = Visitors find these pages
start-strategy-internal = Visitors do not see the strategy yet: it is internal
start-open-with = Make public as well
start-open-with-help = New records are internal until they are made public. Everything of a ticked kind becomes public; one by one you do it on each record's page.
start-make-public = Make public
start-open-now = Open to visitors
start-close = Close to visitors
start-close-help = Visitors no longer find the organisation or anything of it. Nothing is removed, and your own people go on as before.
start-away = This guide
start-away-help = Until all is in order it stands above the desk and the front page, for admins alone. This page stays where it is.
start-back-help = It is put away for all admins. This page stays where it is.
start-put-away = Put the guide away
start-bring-back = Bring the guide back
start-all-done = Every step is done.
unopened-notice = Visitors do not find this organisation yet.
front-none = The strategy will stand here, with how it goes this quarter.
portal-none = No organisation has opened its pages here yet.
portal-none-operator = If you run this portal
portal-none-make = Make an organisation. The command prints a link by which its admin sets a password; a guide leads on from there.
portal-none-take = Or take one in that another installation wrote to a file:
portal-none-admin = If you have an account, sign in: your organisation may be here without being open yet.

### Exchange
