import type { Domain } from '../core/rubric/domain';

/** Domain 5: its names are published; its skills and methods were written for Hub Reflection. */
export const learningSystem = (): Domain => ({
  id: '5',
  title: 'Analyzing and improving the network as a learning system',
  goal: null,
  directions: [],
  subsections: [
    {
      id: '5.1',
      title: 'Build a measurement system',
      skills: [
        {
          title: 'Choose measures',
          methods: [
            {
              id: '5.1.01',
              origin: 'starter',
              text: "Link every measure to a part of the theory of improvement (the network's plan for reaching its aim).",
            },
            {
              id: '5.1.02',
              origin: 'starter',
              text: 'Include measures that show within weeks whether a change is taking hold.',
            },
            {
              id: '5.1.03',
              origin: 'starter',
              text: 'Include balancing measures (checks that a change does no harm elsewhere).',
            },
            {
              id: '5.1.04',
              origin: 'starter',
              text: 'Decide for each measure which groups of students to show separately.',
            },
            {
              id: '5.1.05',
              origin: 'starter',
              text: 'Ask people whom a measure describes, such as students, whether it captures what matters to them.',
            },
            {
              id: '5.1.06',
              origin: 'starter',
              text: 'Drop any measure that no one uses to make a decision.',
            },
          ],
        },
        {
          title: 'Make measures practical',
          methods: [
            {
              id: '5.1.07',
              origin: 'starter',
              text: 'Write a plain definition of each measure so that all schools count in the same way.',
            },
            {
              id: '5.1.08',
              origin: 'starter',
              text: 'Use data that schools already collect before asking them for more.',
            },
          ],
        },
        {
          title: 'Collect data with care',
          methods: [
            {
              id: '5.1.09',
              origin: 'starter',
              text: 'Name the person who will collect the data for each measure.',
            },
            {
              id: '5.1.10',
              origin: 'starter',
              text: 'Gather a baseline (results before the change) for each main measure.',
            },
            {
              id: '5.1.11',
              origin: 'starter',
              text: 'Check a sample of new data for errors before anyone uses the results.',
            },
            {
              id: '5.1.12',
              origin: 'starter',
              text: 'Hide results for groups so small that a student could be recognized in a report.',
            },
          ],
        },
      ],
    },
    {
      id: '5.2',
      title: 'Monitor network health',
      skills: [
        {
          title: 'Agree on what to watch over time',
          methods: [
            {
              id: '5.2.01',
              origin: 'starter',
              text: 'Agree with network members on a few signs of a healthy network.',
            },
            {
              id: '5.2.02',
              origin: 'starter',
              text: "Compare this year's signs of network health with last year's.",
            },
          ],
        },
        {
          title: 'Hear from network members',
          methods: [
            {
              id: '5.2.03',
              origin: 'starter',
              text: 'Survey network members at set times about their experience of the network.',
            },
            {
              id: '5.2.04',
              origin: 'starter',
              text: 'Interview network members who have become less active to learn why.',
            },
            {
              id: '5.2.05',
              origin: 'starter',
              text: 'Ask network members to state the aim in their own words to see whether it is shared.',
            },
            {
              id: '5.2.06',
              origin: 'starter',
              text: 'Check whether some groups of network members feel less welcome than others.',
            },
          ],
        },
        {
          title: 'Track participation',
          methods: [
            {
              id: '5.2.07',
              origin: 'starter',
              text: 'Track attendance at network events to see which schools or roles are missing.',
            },
            {
              id: '5.2.08',
              origin: 'starter',
              text: 'Note which roles do most of the talking at network events.',
            },
          ],
        },
        {
          title: 'Track the flow of ideas',
          methods: [
            {
              id: '5.2.09',
              origin: 'starter',
              text: 'Map who turns to whom for advice across the network.',
            },
            {
              id: '5.2.10',
              origin: 'starter',
              text: 'Count how often a change tested in one school is tried in another.',
            },
          ],
        },
      ],
    },
    {
      id: '5.3',
      title: 'Use data to improve the network',
      skills: [
        {
          title: 'Look closely at the data',
          methods: [
            {
              id: '5.3.01',
              origin: 'starter',
              text: 'Plot main measures over time instead of comparing only two points.',
            },
            {
              id: '5.3.02',
              origin: 'starter',
              text: 'Apply agreed rules for deciding when a change in the numbers is more than chance.',
            },
            {
              id: '5.3.03',
              origin: 'starter',
              text: 'Study what schools with unusually good results do differently from similar schools.',
            },
            {
              id: '5.3.04',
              origin: 'starter',
              text: 'Check whether overall gains hide student groups whose results have not improved.',
            },
          ],
        },
        {
          title: 'Make sense of data together',
          methods: [
            {
              id: '5.3.05',
              origin: 'starter',
              text: 'Hold regular sessions in which network members interpret the data with the hub.',
            },
            {
              id: '5.3.06',
              origin: 'starter',
              text: 'Ask for several explanations of a result before settling on one.',
            },
            {
              id: '5.3.07',
              origin: 'starter',
              text: 'Compare what the numbers show with what students, families, or staff say.',
            },
          ],
        },
        {
          title: 'Act on what is learned',
          methods: [
            {
              id: '5.3.08',
              origin: 'starter',
              text: 'Choose one weakness in the network to work on at a time.',
            },
            {
              id: '5.3.09',
              origin: 'starter',
              text: 'Try a change in how the network runs with a few schools before extending it to all.',
            },
            {
              id: '5.3.10',
              origin: 'starter',
              text: 'Stop a network activity when the data show that it adds little.',
            },
          ],
        },
      ],
    },
    {
      id: '5.4',
      title: 'Monitor team structures and routines',
      skills: [
        {
          title: 'Check how teams are set up',
          methods: [
            {
              id: '5.4.01',
              origin: 'starter',
              text: 'Check at set times whether every team has its key roles filled.',
            },
            {
              id: '5.4.02',
              origin: 'starter',
              text: 'Check whether each team includes members with firsthand knowledge of the communities it serves.',
            },
            {
              id: '5.4.03',
              origin: 'starter',
              text: 'Track whether teams meet as often as planned.',
            },
          ],
        },
        {
          title: 'Look at how teams work',
          methods: [
            {
              id: '5.4.04',
              origin: 'starter',
              text: 'Observe team meetings, using a short list of things to look for that teams have seen.',
            },
            {
              id: '5.4.05',
              origin: 'starter',
              text: 'Track how many tests of change each team completes between network meetings.',
            },
            {
              id: '5.4.06',
              origin: 'starter',
              text: "Check whether each team's next test of a change follows from what the last one showed.",
            },
            {
              id: '5.4.07',
              origin: 'starter',
              text: "Note how often principals meet with their school's team.",
            },
            {
              id: '5.4.08',
              origin: 'starter',
              text: 'Ask team members in private whether their ideas are heard in meetings.',
            },
          ],
        },
        {
          title: 'Act on what the hub sees',
          methods: [
            {
              id: '5.4.09',
              origin: 'starter',
              text: 'Share with each team what the hub has noticed about its routines.',
            },
            {
              id: '5.4.10',
              origin: 'starter',
              text: 'Contact a team promptly when it stops meeting as planned.',
            },
            {
              id: '5.4.11',
              origin: 'starter',
              text: 'Adjust any routine that most teams find hard to keep.',
            },
          ],
        },
      ],
    },
    {
      id: '5.5',
      title: 'Report progress to stakeholders',
      skills: [
        {
          title: 'Report honestly',
          methods: [
            {
              id: '5.5.01',
              origin: 'starter',
              text: 'Include in each report what did not work as well as what did.',
            },
            {
              id: '5.5.02',
              origin: 'starter',
              text: 'Show results for different groups of students alongside the average.',
            },
            {
              id: '5.5.03',
              origin: 'starter',
              text: 'Explain the conditions behind gaps in results so that students are not blamed.',
            },
            {
              id: '5.5.04',
              origin: 'starter',
              text: 'State how many schools or students each number rests on.',
            },
          ],
        },
        {
          title: 'Make reports useful to their readers',
          methods: [
            {
              id: '5.5.05',
              origin: 'starter',
              text: 'Ask each group of stakeholders what it wants to learn from progress reports.',
            },
            {
              id: '5.5.06',
              origin: 'starter',
              text: 'Build each report around one main message that a busy reader can repeat.',
            },
            {
              id: '5.5.07',
              origin: 'starter',
              text: 'Close each report with the decision or help that is needed from its readers.',
            },
          ],
        },
        {
          title: 'Invite a response',
          methods: [
            {
              id: '5.5.08',
              origin: 'starter',
              text: 'Show schools their own results before sharing them outside the hub.',
            },
            {
              id: '5.5.09',
              origin: 'starter',
              text: 'Give students or families a chance to question the results face to face.',
            },
            {
              id: '5.5.10',
              origin: 'starter',
              text: 'Discuss with stakeholders how well schools in the network are learning from one another.',
            },
            {
              id: '5.5.11',
              origin: 'starter',
              text: 'Tell stakeholders how their earlier advice was used.',
            },
          ],
        },
      ],
    },
  ],
});
