"""Seconds that are not the site's: what bounds this machine's own work, each with its reason.

What is waited for on a site is a share of the user's patience (`robot.widgets.patience`); no other file has seconds.
"""

from __future__ import annotations

#: A picture, and the outline, of a page that stands there: more, and the browser does not draw any more. They only
#: illustrate: what they show was seen already.
PICTURE = 5.0
OUTLINE = 2.0
#: A page that reported no movement is looked at again all the same: a style sheet or a clock moves without a word.
LOOK_AGAIN = 0.3
#: While something is waited for in one piece, so often is somebody heard who asks to stop.
STOP_ASKED = 0.5
#: The least after which a page that answers nothing hangs: a busy machine may hold a browser back for some seconds.
HANGS = 15.0
#: A process of ours (the guardian, the simulated sites, a viewer) starts, or ends once it was told to.
PROCESS = 60.0
#: Another command writes to the journal: each of its transactions lasts some milliseconds, on a slow disk some seconds.
JOURNAL = 30.0
#: A lease that was seen to hold still holds: between two cells of a list it is not asked for again. Whoever takes a
#: school over needs seconds before its own first gesture.
LEASE_HOLDS = 0.05
#: Processes that share an account come in one after the other, each as long as its own sign-in takes.
SIGN_IN_TURN = 600.0
#: The same while a base is stopped: whoever holds the account for longer must not keep a school cut off.
RESCUE_TURN = 30.0
#: A person signs in by hand: she finds her telephone, waits for the message, types its code.
BY_HAND = 600.0
#: What a browser keeps of that is used for so long (a week), and is then gone, used or not.
KEPT_SIGN_IN = 604800.0
#: A visit of a night, at most: a large school on a slow site takes half an hour.
VISIT = 7200.0
#: A visit that was told to stop does so between two gestures, a base that it stopped published again first.
VISIT_STOPS = 300.0
#: Between two tries of one school in a night; after the last one it stays as it is.
NIGHT_PAUSES: tuple[float, ...] = (60.0, 300.0, 900.0, 1800.0)
#: Between two probes of a host that does not answer; after the last one its schools are left for the next night.
HOST_PAUSES: tuple[float, ...] = (60.0, 120.0, 300.0, 600.0, 900.0, 1800.0, 1800.0, 1800.0)
#: A probe says what it found within this time, or another goes; schools that wait for it ask again as often as that.
PROBE = 600.0
ASK_AGAIN = 60.0
#: Another run holds a school: its turn comes again.
BUSY_TURN = 15.0
#: A machine of a night says that it lives, and is dead when it has not for so long: its schools are taken over.
BEAT = 2.0
DEAD = 10.0
#: So often is the queue looked through for what a failing database kept from being taken over.
SWEEP = 60.0
#: A sweep that is under way ends within this time, unless the engine waits for its database.
SWEEP_STOPS = 5.0
#: A database that answers no more is waited for so long by a machine of a night; then it ends.
DATABASE_GONE = 600.0
#: A turn that the engine itself gave up is begun again so often; then the school is told as the robot's fault.
TURNS_GIVEN_UP = 3
#: Between two looks for work; the engine's own second would leave every worker idle for half of an empty visit.
POLL = 0.2
#: How a night goes is looked at as often as that; so many looks without a school under way, and none is.
LOOK_AT_NIGHT = 0.3
IDLE_LOOKS = 4
#: A night whose program died is ended by another machine so long after its last school.
ORPHAN = 30.0
#: Before each attempt of a rescue: a site that is down comes back by itself, sooner or later.
RESCUE_PAUSES = (0.0, 2.0, 5.0, 15.0, 30.0, 60.0, 120.0, 300.0, 600.0, 900.0)
#: Somebody who only waits to be stopped: some systems deliver no signal to a wait without an end.
WAKE = 3600.0
#: A look holds while nothing moves: one is often wanted right after another.
LOOK_HOLDS = 0.25
#: A look that came so long ago, nothing having been done since, is as young as one asked for now: it travels as long.
LOOK_TRAVELS = 0.02
#: The page answers at the latest after that, so that a stop can be asked for in the middle of a long list.
READING = 0.7
#: A list that fetches the rest as it is scrolled to its end shows it, or asks for it, within that time.
GROWS = 0.12
#: An editor opens in the page itself, while the gesture that opens one is still searched for.
EDITOR = 0.25
#: How fast a long work goes is told by what was done in this time: its first parts are slower.
LATELY = 30.0
#: Between two lines that say how far a long work has come.
PROGRESS_LINE = 10.0
#: Between two pictures of the browser for whoever follows a visit.
PICTURES_APART = 0.5
#: A health check's answer at the end of a night.
MESSAGE = 20
#: What a page of the desk follows is looked at as often as that: a person sees it as at once.
FOLLOW = 0.2
#: A plan that an agent has seen may be applied for so long: later he looks again first.
PLAN_HOLDS = 1800.0
#: A page that still follows a visit when the desk ends is let go of.
DESK_ENDS = 2.0
#: A page that has begun to move is looked at after that: most of what moves together has come by then.
MOVES_TOGETHER = 0.04
