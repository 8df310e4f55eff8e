"""Short made-up papers of every kind, written like people write. `ASIDE` was kept aside while the first rules were
made; `SHORT` came later, to find what they did not know."""

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
SHORT: dict[str, tuple[str, ...]] = {
    "agenda": _texts(
        (
            """
            Healthwatch Advisory Board
            Thursday 5 March 2026 at 1.30pm
            The Hive, Room 3
            Please tell Sue if you can't come.
            1 Hello and who is here (5 mins)
            2 What we did since January (10 mins, Sue)
            3 GP access - what people told us (20 mins, Mo)
            4 You said, we did board - ideas (10 mins)
            5 Dates
            """,
            """
            From: Tina
            To: Carers group
            Subject: meeting next Tuesday
            Hi everyone
            We meet next Tuesday, 14 April, at 10 in the library.
            Things to talk about: respite, the new form, and the picnic.
            Bring your forms please.
            See you there
            Tina
            """,
            """
            Easy Read agenda
            Our meeting is on Monday 1 June
            Start 10 o'clock
            Hello
            Notes from last time. Did we get them right?
            Talk about jobs
            Tea break
            Talk about the play
            Going home 12 o'clock
            """,
            """
            HILLTOP PARISH COUNCIL
            I hereby give notice that a meeting of the Council will be held on Monday 4th May 2026 at 7.30pm. All members are summoned to attend.
            P. Lowe, Clerk
            Business to be transacted
            1. Apologies for absence
            2. Declarations of interest
            3. Minutes: to approve the minutes of 13 April 2026
            4. Planning applications: 26/00123, two storey extension, Mill Lane
            5. Accounts for payment
            """,
            """
            LD Partnership Board - running order
            10:00 Arrive, tea
            10:15 Welcome from co-chairs
            10:20 Feedback: what was said at the Big Health Day
            11:00 Break
            11:15 Workshop on housing
            12:30 Finish
            """,
            """
            People First AGM
            Saturday 11 July, 1pm till 4pm, Town Hall
            Programme
            1pm Lunch
            1.45 Welcome from Dawn and Pete
            2.00 Our year in pictures
            2.30 Voting for the committee
            3.15 Band
            """,
            """
            Residents meeting - Wednesday
            We are going to talk about
            * Summer fair
            * Laundry
            * The new manager (she will come to say hello)
            * Anything you want to bring up
            """,
            """
            STRATEGIC HOUSING FORUM
            Date: 9 September 2026   Time: 14:00   Venue: Civic Centre
            Item  Subject  Presenter
            1  Welcome and apologies  Cllr Moss
            2  Minutes and matters arising  Cllr Moss
            3  Homelessness strategy update  J. Adair
            4  Forward plan  All
            5  Date of next meeting
            """,
            """
            Access Group meeting 3 June: items so far
            Station lifts (Network Rail have said they will send somebody)
            Dropped kerbs
            Feedback from the visit to the museum
            If you want something added tell Ruby by Friday
            """,
            """
            Governors' meeting
            Please find below the agenda for Thursday.
            1. Apologies received: M. Dunn
            2. Declarations
            3. Minutes of 4 March and actions
            4. Headteacher's report
            5. Part two: confidential items
            """,
        )
    ),
    "minutes": _texts(
        (
            """
            Sunny Day Club meeting 8th May
            Ali, Bev, Chas, Dee and Ewan came. Fay was poorly.
            We talked about the trip. Bev wants to go to the zoo. Chas doesn't.
            We had a vote and the zoo won.
            Ali will phone the zoo.
            We talked about the toilets. They are still broken. Dee will tell the boss.
            Next meeting 5th June.
            """,
            """
            TENANT SCRUTINY PANEL
            Held on Teams, 3 February 2026
            Attending: Gill H, Raj P, Sam O (housing officer)
            1. Notes of last meeting - agreed
            2. Complaints report
            Sam talked the panel through the figures. 41 complaints, down from 60.
            Panel asked for a breakdown by block.
            Action: Sam, March
            3. AOB
            None
            """,
            """
            Notes from the Parent Forum
            Thanks to all who made it on Wednesday night, and to Hall Green school for the room!
            SEND transport - long chat. Council say new contract in September. Lots of anger about pick up times. Lou to email the MP.
            EHCPs - waits still 30 weeks. Jan said her son waited a year.
            Next forum: 8 July
            """,
            """
            Board decision log, 21 May 2026
            Quorum: 5 of 7 trustees
            Apologies accepted from Tom Reeve
            D1 Accounts approved. Proposed KL, seconded PD.
            D2 Lease: deferred to July.
            D3 New policy adopted.
            """,
            """
            Patient group 6/5/26
            P: Jo, Kit, Dr Ram, Val
            A: Sid
            Last minutes ok
            Phones. Kit had a go at the new system and it hung up on her. Dr Ram looking into it
            Flu. 61% had it. Better than last year
            Newsletter. Val doing the next one, needs articles by the 20th
            """,
            """
            Governing board
            4 March 2026
            Governors: A. Shaw (Chair), M. Dunn, P. Iqbal. Also: T. Cole (clerk)
            The head said that numbers are up. Governors challenged the attendance figure and she answered.
            The budget was approved.
            Signed as a true record
            """,
            """
            Men's group
            We met on Tuesday at the pub. Six of us.
            Neil gave us his news. The allotment needs digging and Stu is going to borrow a rotavator.
            We said no to the raffle.
            """,
            """
            Flashcard: Our Meeting in Easy Read, 2 May
            This is what we talked about.
            Health: Sue from the hospital told us about the new passport. We liked it.
            Work: Ben said his job at the shop is good. Everyone clapped.
            What we agreed: we will write to the hospital.
            """,
            """
            SAFEGUARDING SUB-GROUP
            Members present: JD, KP, LM (chair)
            1. Previous actions
            All complete except 4.
            2. Data
            Concerns rose by 12%. KP queried the coding.
            3. Training
            Level 2 dates circulated.
            """,
            """
            Workshop write-up, Co-production day, 14 May
            In the morning Jaz welcomed 40 people. Four tables looked at four questions.
            Table 1 said that forms are too long. Table 2 wanted named contacts.
            At the end people voted with stickers. The top idea was one form.
            """,
        )
    ),
    "you-said-we-did": _texts(
        (
            """
            Feedback from the Easter club
            The children said the hall was too noisy. We put up curtains and mats.
            The children said they wanted pizza. We had pizza on the last day.
            Parents asked for a later finish. We stayed open until 5.
            """,
            """
            Changes we have made because of you
            You told us the signs are confusing.
            All the signs are new, with pictures.
            You told us you want the same carer.
            Each person has two named carers now.
            You told us the phone line is closed at weekends.
            We can't open it yet as we don't have the money.
            """,
            """
            Patient Voices - autumn update
            PATIENTS SAID: There is nowhere to park.
            THE HOSPITAL SAYS: 40 new spaces open in October.
            PATIENTS SAID: I waited 5 hours.
            THE HOSPITAL SAYS: We are sorry. There are 3 new doctors.
            """,
            """
            How we have used your feedback
            What you told us
            What we have done
            The forms are too long
            The form is 2 pages now
            You want more notice of changes
            We tell you two weeks before
            """,
            """
            Tenant feedback log
            Ref	Issue raised	Action taken	Date
            1	Lights out in block B	Mended	3 May
            2	Bins overflowing	Second collection agreed	9 May
            3	Noise from works	Hours cut to 9 to 4	11 May
            """,
        )
    ),
    "general": _texts(
        (
            """
            Minutes taker wanted
            Our board needs someone to take minutes at six meetings each year.
            You will be paid £60 a meeting. You need to listen well and write clearly.
            Apply by 3 May. Ring Jo.
            """,
            """
            Speech by the chair at the open day
            Thank you all for coming. Ten years ago five people met in a kitchen and agreed that things must change.
            We asked the council for a room. They said no. We asked again and they said yes.
            Today we have 90 members.
            """,
            """
            Your rights at a meeting about you
            You can bring someone. You can ask for a break. You can say no.
            The chair must explain the agenda. Someone should write notes and send them to you.
            """,
            """
            Consultation: changes to day services
            We want to know what you think. The survey closes on 3 July.
            The council agreed in May to look at all day services.
            There will be meetings at Ash Hall on 4 June at 2pm and at Elm Hall on 9 June at 6pm.
            """,
            """
            Volunteer story: Hana
            Hana said she was nervous when she came to the first meeting. Everyone welcomed her.
            She was elected secretary in June. She told us that it changed her life.
            """,
            """
            Dear Councillor Reed
            We are members of Speak Up. At our meeting on 2 May we talked about the bus cuts.
            You said that no route would close. The 14 has closed.
            Please come to our next meeting on 6 June and tell us why.
            Yours sincerely
            The members
            """,
            """
            Meet the team
            Ann is our manager. She said yes to the job in 2019. Bob is our cook. He was a baker.
            Present your visitor badge at the desk.
            """,
            """
            Summary of our constitution
            The committee has seven members. They are elected at the annual general meeting.
            Minutes of meetings are kept by the secretary. Any member can see them.
            """,
            """
            Invitation to tender
            The council is seeking a provider of advocacy. Bids must be received by noon on 4 June.
            Bidders are invited to a meeting on 9 May.
            """,
            """
            Press release: carers win prize
            Carers in Mill Town won a national prize on Monday. Chair Liz Orme said: "We are thrilled."
            The group was started by three friends in 2011. It was agreed from the start that nobody pays.
            """,
            """
            Weekly planner
            Mon 10.00 Swimming
            Tue 11.00 Cookery
            Wed 2.00 Members meeting
            Thu 1.30 Art
            Fri 10.30 Walk
            """,
            """
            Poem for the centre
            We said we would be brave. We said we would be loud.
            You asked us who we were. We told you, and were proud.
            """,
        )
    ),
}
