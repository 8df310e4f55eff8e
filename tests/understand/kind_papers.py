"""Short made-up papers of every kind, written like people write. The second half was kept aside while the rules were made."""

from __future__ import annotations

from textwrap import dedent

_AGENDA = (
    """
    Marlow Vale Self Advocates
    Location: The Old Dairy, upstairs
    Date: 4 March 2026
    Time: 2pm
    1. Apologies   JT
    2. Minutes of last meeting   All
    3. Bus passes   MR
    4. What we want to say to the Mayor   All
    5. AOB
    """,
    """
    Carers Forum
    Join us at 7pm on Thursday 9 April in the Scout Hut for our AGM!
    We will hear from the chair and the treasurer, vote for a new committee, and there is cake.
    Anyone can stand. Send your name to Pat by 1 April.
    """,
    """
    HEATH END TENANTS' MEETING
    Order of Business
    1. To receive apologies
    2. To approve as a correct record the minutes of 3 February
    3. To consider the repairs report (enclosed)
    Draft resolution: Resolved that the board writes to the landlord.
    4. Date of next meeting
    """,
    """
    Dear all,
    Our next board meeting is on Monday 8 June at 10.30 on Teams. This is what we will talk about:
    - Hellos, and who can't make it
    - Notes from April, anything wrong with them?
    - Health checks (Nurse Bryony is coming)
    - The website: Karim wants our ideas
    - Next time
    Tell me if you need a lift. Bryn
    """,
    """
    Patient Participation Group
    Tuesday 12 May 2026, 6.30pm to 8pm, waiting room
    6.30  Welcome and apologies (Lorna)
    6.35  Actions from March
    6.50  Phones: what the new system will do. Dr Shah
    7.20  Flu clinics, how did they go?
    7.45  Anything else
    8.00  Close
    """,
)
_MINUTES = (
    """
    Notes, Day Centre Users Group 3rd Feb
    Present: Ann, Bob, Kez, Marje and Tony. Apologies: Lil.
    Lunch - too cold. Kez is going to ask the kitchen. We want a menu on the wall.
    Trip - most people picked the seaside. 5 hands for the zoo.
    Next one 3rd March.
    """,
    """
    Learning Disability Partnership Board
    12 May 2026
    Attendance
    Ruth Amos, Self-advocate
    Ged Pilling, Council
    Agenda
    1. Welcome
    2. Housing
    3. Any other business
    1. Welcome
    Ruth opened the meeting and everyone said their name.
    2. Housing
    Ged told us about 12 new flats. People were worried about the rent. It was agreed to invite the landlord.
    3. Any other business
    There was none.
    """,
    """
    Action notes: staff and families evening
    Who came: 14 families, Mel, Josh
    Transport: the taxi firm has changed. Mel to ring them by Friday.
    Summer club: families asked for longer days. Josh will cost it.
    """,
    """
    Summary of the Autism Forum, 6 March
    About thirty people came to the Guildhall. Dr Osei spoke about waiting times and answered questions.
    We split into three groups. Group one wanted a quiet room at the job centre.
    The forum asked the council to reply by May. The meeting ended at 4pm.
    """,
    """
    TRUSTEES
    Present: J Webb (chair), L Marsh, P Okoro. Apologies were received from D Finch.
    Minutes of the previous meeting: agreed and signed.
    Money: LM reported a balance of £4,112. The accounts were approved.
    Date of next meeting: 5 May, agenda items to JW please.
    """,
)
_YOU_SAID = (
    """
    Beech Ward - what you said and what we did
    You said the food was cold. We bought a hot trolley.
    You told us that nights are noisy. We fitted soft closing bins.
    """,
    """
    You said	We did
    More benches	Three benches came in May.
    Mend the gate	The gate is mended.
    """,
    """
    Library feedback
    You asked: Can we have longer loans?
    Our response: Loans are four weeks now.
    You asked: Why is it so cold?
    Our response: The boiler broke. It was mended on 3 January.
    """,
    """
    You spoke, we listened
    Thank you to all 40 tenants who filled in our survey.
    You told us that repairs take too long. So we have taken on two more people.
    Some of you asked for text messages. We have sent them since May.
    You told us the stairs are dark. We are going to fit new lights by July.
    """,
    """
    HAPPY HOMES 💬 you said 👉 we did
    💬 You said: the lift is always broken
    👉 We did: new lift, June
    💬 You said: nobody answers the phone
    👉 We will: open the phones at 8
    """,
)
_GENERAL = (
    """
    THE CHRONICLE - Newsletter of the Friends of Elm House
    Spring is here! We had a lovely party in March and raised £212.
    You said you wanted more bingo, so bingo is back on Tuesdays.
    The minutes of our last meeting are on the notice board and the agenda for May is on the website.
    Quiz night: 14 May at 7pm. Bring a friend.
    """,
    """
    Dear Mrs Poole
    Thank you for your letter about the pavement in Mill Road.
    I asked our engineer to look at it and she reported that the slabs are loose. We will mend them in June.
    I will tell the parish council at its meeting on 4 May.
    Yours sincerely
    D. Crane, Highways
    """,
    """
    Terms of reference: Carers Board
    The board meets four times a year. The chair is elected each May.
    The agenda is sent out a week before each meeting and minutes are taken by the council.
    Members agree to listen to each other. Apologies should be sent to the secretary.
    Decisions are agreed by a vote.
    """,
    """
    Annual report 2025
    This year we helped 311 people. Our trustees met six times and agreed a new plan.
    Jo Park was elected chair. We were asked to speak at four conferences.
    Our income was £81,400.
    """,
    """
    How to complain
    If you are not happy, tell us. You can ring 01632 960 000 or write.
    We will answer in ten days. If you do not agree with what we said you can ask the ombudsman.
    You will not get into trouble.
    """,
)
_AGENDA_ASIDE = (
    """
    NOTICE OF ANNUAL GENERAL MEETING
    Members are invited to attend the annual general meeting of Sunrise Day Trust on 3 July 2026 at 6pm.
    1. Chair's welcome
    2. Accounts for 2025
    3. Election of trustees
    4. Questions
    By order of the trustees
    """,
    """
    Speak Out Group agenda 14/5/26
    hello and news
    last time's notes - did we do what we said we would?
    Sam from the police is talking about hate crime
    break
    planning the disco, who is doing what
    any thing else
    """,
    """
    Board of Trustees, 2 June, 5pm, by Zoom
    Item   Lead   Time
    1 Apologies and conflicts of interest   Chair   5 min
    2 Minutes of 3 March (attached)   Chair   5 min
    3 Finance report, for decision   Treasurer   20 min
    4 Safeguarding   DSL   15 min
    5 Any other urgent business
    """,
    """
    You are invited to the Tenants Panel
    When: Friday 17 April, 11am
    Where: Community room, Ash Court
    What's on: heating, bins, the garden, your questions to the landlord
    Please bring your rent letter. Tea and biscuits provided. RSVP to Noor.
    """,
    """
    Parent Carer Forum steering group
    To note: apologies so far from Kim Dale and Abi Roe
    To approve: minutes of 9 January 2026
    To discuss: short breaks, school transport, our budget
    To agree: who goes to the regional meeting
    To finish by 12 noon
    """,
)
_MINUTES_ASIDE = (
    """
    Hillcrest residents - what happened at our meeting on Tuesday
    There were 9 of us. Dave chaired. Sorry from Pearl.
    The new cook came to say hello. She told us that there will be two choices at tea.
    We voted for fish on Fridays. Dave said he would put up a list for the trip.
    """,
    """
    PPG meeting 14.01.26
    Attendees: KB, LM, Dr Price, 6 patients
    Apologies: SR
    Phones - LM explained the new queue. Waits are down. Patients still unhappy about 8am.
    Website - KB has redone the front page. Agreed to test it with members.
    AOB - car park lights out. LM to report.
    """,
    """
    Carers Partnership
    Record of discussion held 8 June 2026
    Item 1: short breaks. Families described long waits. The commissioner accepted this and apologised.
    ACTION: commissioner to publish figures monthly.
    Item 2: the strategy. Noted. Further draft expected in the autumn.
    """,
    """
    Draft
    Annual Parish Meeting, Thursday 7 May
    In the chair: Cllr Ida Frost. 22 electors attended.
    The chairman gave her report on the year. Mr Hill asked about potholes and was told that they are reported monthly.
    PC Long described three thefts. There being no further business the meeting closed at 8.40pm.
    """,
    """
    Youth Council minutes
    Here: Zed, Mo, Ellie B, Ellie K
    Not here: Priya
    1) skate park. Mo rang the council and they said maybe
    2) bus fares. we all think £2 is too much. Ellie K is writing to the bus people
    3) logo. Zed's won 3-1
    """,
)
_YOU_SAID_ASIDE = (
    """
    Your feedback and our response
    Comment: The waiting room is too hot.
    Response: We have turned the heating down.
    Comment: The doctor was kind.
    Response: Thank you. We told him.
    """,
    """
    Swimming pool
    You Said...
    The changing rooms are dirty
    We Did...
    They are cleaned every hour now
    You Said...
    Put the prices down
    We Did...
    We could not do this because gas costs more
    """,
    """
    We asked, you said, we did: bus routes
    We asked
    We asked what you think of the new bus times.
    You said
    Most of you said the 14 is too early.
    We did
    The 14 leaves ten minutes later from 1 June.
    """,
    """
    What happened to your ideas?
    At the big meeting in May people said lots of things. This is what has happened.
    You wanted a quiet hour. There is a quiet hour on Mondays from 2pm.
    You wanted bigger print. All of our letters are in size 14 now.
    You asked us to train the drivers. 31 drivers have had training.
    """,
    """
    Maple House | Family survey 2026
    | What families told us | What we have done | By when |
    |---|---|---|
    | Nobody rings us back | One named worker each | Done |
    | The garden is locked | Open all day | June |
    """,
)
_GENERAL_ASIDE = (
    """
    Self-advocacy survey 2026: what we found
    We asked 120 people about buses. 64% of people said that drivers are friendly.
    One woman said: "I wait in the rain." A man told us he walks home.
    We recommend more shelters. Our report goes to the council in May.
    """,
    """
    Garden club news, June
    At our May meeting we agreed to buy a new shed. Thanks to everybody who came.
    Dates for your diary: 4 July plant sale, 9 August trip to the coast.
    Tony is looking for jam jars. Ring him if you have any.
    """,
    """
    Your annual health check
    An annual health check is for everyone aged 14 or over with a learning disability.
    The nurse will weigh you and check your blood pressure. Bring your list of medicines.
    You can ask for a longer appointment. Someone you trust can come with you.
    """,
    """
    Job description: meeting supporter
    You will help members to read the agenda and take the minutes of each meeting.
    You will chair the first part of the meeting when asked.
    To apply, send a letter by 4 May.
    """,
    """
    Statement from the trustees
    On 3 May we decided to close the cafe. This was a hard decision. We said sorry to the staff.
    The cafe lost £900 a month. It was agreed by all of the trustees after a long talk.
    We know people are sad. Come and talk to us.
    """,
)


def _texts(papers: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dedent(text).strip("\n") for text in papers)


KNOWN = {
    "agenda": _texts(_AGENDA),
    "minutes": _texts(_MINUTES),
    "you-said-we-did": _texts(_YOU_SAID),
    "general": _texts(_GENERAL),
}
ASIDE = {
    "agenda": _texts(_AGENDA_ASIDE),
    "minutes": _texts(_MINUTES_ASIDE),
    "you-said-we-did": _texts(_YOU_SAID_ASIDE),
    "general": _texts(_GENERAL_ASIDE),
}
