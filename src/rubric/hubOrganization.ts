import type { Domain } from '../core/rubric/domain';

/** Domain 1: its names are published; its skills and methods were written for Hub Reflection. */
export const hubOrganization = (): Domain => ({
  id: '1',
  title: 'Developing and managing the hub organization',
  goal: null,
  directions: [],
  subsections: [
    {
      id: '1.1',
      title: 'Establish and maintain a vision for the hub team’s work',
      skills: [
        {
          title: "Agree on the hub's purpose",
          methods: [
            {
              id: '1.1.01',
              origin: 'starter',
              text: 'Write one short statement of what the hub exists to do for the network.',
            },
            {
              id: '1.1.02',
              origin: 'starter',
              text: "Ask network members what they most need before settling the hub's purpose.",
            },
            {
              id: '1.1.03',
              origin: 'starter',
              text: "State in the hub's vision which unequal opportunities for students the hub works to end.",
            },
            {
              id: '1.1.04',
              origin: 'starter',
              text: 'List the tasks that the hub will leave to schools or districts.',
            },
          ],
        },
        {
          title: 'Picture success',
          methods: [
            {
              id: '1.1.05',
              origin: 'starter',
              text: 'Describe what a school team would notice if the hub were doing its job well.',
            },
            {
              id: '1.1.06',
              origin: 'starter',
              text: "Set a few goals for the hub's own work each year.",
            },
          ],
        },
        {
          title: 'Keep the vision in use',
          methods: [
            {
              id: '1.1.07',
              origin: 'starter',
              text: "Check each new request against the hub's purpose before saying yes to it.",
            },
            {
              id: '1.1.08',
              origin: 'starter',
              text: "Review the hub's vision at least once a year against what the network now needs.",
            },
            {
              id: '1.1.09',
              origin: 'starter',
              text: 'Tell network members in plain words what the hub exists to do.',
            },
          ],
        },
      ],
    },
    {
      id: '1.2',
      title: 'Establish the hub team',
      skills: [
        {
          title: 'Decide what the team needs',
          methods: [
            {
              id: '1.2.01',
              origin: 'starter',
              text: 'List the kinds of work the hub must staff, such as coaching, data, equity, or logistics.',
            },
            {
              id: '1.2.02',
              origin: 'starter',
              text: 'Compare the skills that hub members already have with the skills the work calls for.',
            },
          ],
        },
        {
          title: 'Recruit and keep a diverse team',
          methods: [
            {
              id: '1.2.03',
              origin: 'starter',
              text: 'Spread word of openings on the hub team in the communities that the network serves.',
            },
            {
              id: '1.2.04',
              origin: 'starter',
              text: 'Include people on the hub team who have recently worked in schools like those in the network.',
            },
            {
              id: '1.2.05',
              origin: 'starter',
              text: 'Review each step in choosing hub members for bias, such as how interviews are scored.',
            },
            {
              id: '1.2.06',
              origin: 'starter',
              text: 'Ask each hub member at least once a year what would help them stay in the role.',
            },
          ],
        },
        {
          title: 'Set clear roles',
          methods: [
            {
              id: '1.2.07',
              origin: 'starter',
              text: "Write down who leads each part of the hub's work.",
            },
            {
              id: '1.2.08',
              origin: 'starter',
              text: "Agree with each hub member's supervisor on the hours set aside for hub work.",
            },
            {
              id: '1.2.09',
              origin: 'starter',
              text: 'Give each new hub member a written plan for learning the role.',
            },
          ],
        },
      ],
    },
    {
      id: '1.3',
      title: 'Develop the hub as a team',
      skills: [
        {
          title: 'Build trust within the team',
          methods: [
            {
              id: '1.3.01',
              origin: 'starter',
              text: 'Agree on a short set of norms for how hub members treat one another.',
            },
            {
              id: '1.3.02',
              origin: 'starter',
              text: 'Speak openly in hub meetings about mistakes made in leading the network.',
            },
          ],
        },
        {
          title: 'Work through differences',
          methods: [
            {
              id: '1.3.03',
              origin: 'starter',
              text: 'State who has the final say before the hub starts to discuss a decision.',
            },
            {
              id: '1.3.04',
              origin: 'starter',
              text: 'Ask hub members who have not yet spoken for their views before closing a discussion.',
            },
            {
              id: '1.3.05',
              origin: 'starter',
              text: 'Use an agreed way to work through disagreements between hub members.',
            },
          ],
        },
        {
          title: 'Learn about equity as a team',
          methods: [
            {
              id: '1.3.06',
              origin: 'starter',
              text: "Study as a hub team how factors such as race, language, disability, or income shape students' schooling.",
            },
            {
              id: '1.3.07',
              origin: 'starter',
              text: 'Discuss how differences such as rank, race, or gender affect whose ideas carry weight in the hub.',
            },
          ],
        },
        {
          title: "Support one another's growth and well-being",
          methods: [
            {
              id: '1.3.08',
              origin: 'starter',
              text: 'Agree with each hub member on one skill to work on during the year.',
            },
            {
              id: '1.3.09',
              origin: 'starter',
              text: 'Review workloads regularly to spot any hub member who has too much to do.',
            },
          ],
        },
      ],
    },
    {
      id: '1.4',
      title: 'Coordinate and manage hub operations',
      skills: [
        {
          title: "Plan the hub's work",
          methods: [
            {
              id: '1.4.01',
              origin: 'starter',
              text: "Break the hub's yearly goals into tasks, each with a named owner.",
            },
            {
              id: '1.4.02',
              origin: 'starter',
              text: 'Keep all hub deadlines on one calendar that every hub member can see.',
            },
          ],
        },
        {
          title: 'Run useful hub meetings',
          methods: [
            {
              id: '1.4.03',
              origin: 'starter',
              text: 'Protect a regular time for the whole hub team to meet.',
            },
            {
              id: '1.4.04',
              origin: 'starter',
              text: 'Close each hub meeting by reading back who will do what by when.',
            },
          ],
        },
        {
          title: 'Coordinate across hub roles',
          methods: [
            {
              id: '1.4.05',
              origin: 'starter',
              text: 'Bring together hub members who do the same kind of work to agree on a common approach.',
            },
            {
              id: '1.4.06',
              origin: 'starter',
              text: 'Follow agreed steps for handing work over from one hub member to another.',
            },
            {
              id: '1.4.07',
              origin: 'starter',
              text: "Compare hub members' plans for contacting schools so that no school gets competing requests.",
            },
          ],
        },
        {
          title: 'Handle urgent problems',
          methods: [
            {
              id: '1.4.08',
              origin: 'starter',
              text: 'Use an agreed rule to decide which urgent requests to handle first.',
            },
            {
              id: '1.4.09',
              origin: 'starter',
              text: 'Leave some time unplanned each week for problems that no one foresaw.',
            },
            {
              id: '1.4.10',
              origin: 'starter',
              text: 'Keep a log of urgent problems to find the ones that keep coming back.',
            },
          ],
        },
      ],
    },
    {
      id: '1.5',
      title: 'Build improvement capabilities in the hub',
      skills: [
        {
          title: 'Learn the methods of improvement',
          methods: [
            {
              id: '1.5.01',
              origin: 'starter',
              text: 'Have each hub member rate their own skill with improvement methods against a shared list.',
            },
            {
              id: '1.5.02',
              origin: 'starter',
              text: "Use each improvement tool on the hub's own work before asking schools to use it.",
            },
          ],
        },
        {
          title: 'Practice coaching and facilitation',
          methods: [
            {
              id: '1.5.03',
              origin: 'starter',
              text: 'Rehearse new network activities within the hub before running them with network members.',
            },
            {
              id: '1.5.04',
              origin: 'starter',
              text: "Observe other hub members' coaching, using an agreed list of things to look for.",
            },
            {
              id: '1.5.05',
              origin: 'starter',
              text: 'Practice asking teams questions instead of giving them answers.',
            },
          ],
        },
        {
          title: 'Practice using evidence',
          methods: [
            {
              id: '1.5.06',
              origin: 'starter',
              text: 'Practice reading run charts (graphs of data over time) to tell real change from chance.',
            },
            {
              id: '1.5.07',
              origin: 'starter',
              text: 'Practice interviewing students to see a problem through their eyes.',
            },
          ],
        },
        {
          title: 'Build skill in working for equity',
          methods: [
            {
              id: '1.5.08',
              origin: 'starter',
              text: "Rehearse how to speak up when a team's plan overlooks a group of students.",
            },
            {
              id: '1.5.09',
              origin: 'starter',
              text: "Examine how hub members' own beliefs about students affect the way they read data.",
            },
          ],
        },
      ],
    },
    {
      id: '1.6',
      title: 'Specify a process to continuously improve hub operations',
      skills: [
        {
          title: 'Set up a regular review',
          methods: [
            {
              id: '1.6.01',
              origin: 'starter',
              text: 'Schedule a review of how the hub itself is working at least twice a year.',
            },
            {
              id: '1.6.02',
              origin: 'starter',
              text: 'Choose one hub process at a time to improve, such as answering requests from schools.',
            },
          ],
        },
        {
          title: "Gather evidence on the hub's work",
          methods: [
            {
              id: '1.6.03',
              origin: 'starter',
              text: 'Ask participants after each network event what the hub should do differently next time.',
            },
            {
              id: '1.6.04',
              origin: 'starter',
              text: 'Hold a short debrief after each network event to compare what was planned with what happened.',
            },
            {
              id: '1.6.05',
              origin: 'starter',
              text: "Track a simple measure of the hub's service, such as how many days schools wait for an answer.",
            },
            {
              id: '1.6.06',
              origin: 'starter',
              text: 'Compare the hub time each school receives with how much help the school needs.',
            },
          ],
        },
        {
          title: 'Test changes in hub routines',
          methods: [
            {
              id: '1.6.07',
              origin: 'starter',
              text: 'Write down the expected result before changing a hub routine.',
            },
            {
              id: '1.6.08',
              origin: 'starter',
              text: 'Try a new hub routine on a small scale before adopting it for good.',
            },
          ],
        },
        {
          title: 'Follow through on improvements',
          methods: [
            {
              id: '1.6.09',
              origin: 'starter',
              text: "Write changes that worked into the hub's procedures so that new staff can follow them.",
            },
            {
              id: '1.6.10',
              origin: 'starter',
              text: 'Tell network members what the hub changed because of their feedback.',
            },
          ],
        },
      ],
    },
  ],
});
