import type { Domain } from '../core/rubric/domain';

/** Domain 3: its names are published; its skills and methods were written for Hub Reflection. */
export const improvementActivity = (): Domain => ({
  id: '3',
  title: 'Supporting improvement activity within the network',
  goal: null,
  directions: [],
  subsections: [
    {
      id: '3.1',
      title: 'Define and iterate on theory of improvement',
      skills: [
        {
          title: 'Understand the problem',
          methods: [
            {
              id: '3.1.01',
              origin: 'starter',
              text: 'Gather data that show how the problem affects different groups of students.',
            },
            {
              id: '3.1.02',
              origin: 'starter',
              text: 'Interview people close to the problem, such as students or families, about how they experience it.',
            },
            {
              id: '3.1.03',
              origin: 'starter',
              text: 'Map how schools now do the work to see where the process breaks down.',
            },
            {
              id: '3.1.04',
              origin: 'starter',
              text: 'Lead a root cause analysis (asking why the problem keeps happening) before talking about solutions.',
            },
          ],
        },
        {
          title: 'Set the aim',
          methods: [
            {
              id: '3.1.05',
              origin: 'starter',
              text: "State the network's aim as a number to reach by a set date.",
            },
            {
              id: '3.1.06',
              origin: 'starter',
              text: "Name in the network's aim the students whom the system now serves least well.",
            },
          ],
        },
        {
          title: 'Draw the theory',
          methods: [
            {
              id: '3.1.07',
              origin: 'starter',
              text: 'Draw a driver diagram (a one-page picture that links the aim to what must change).',
            },
            {
              id: '3.1.08',
              origin: 'starter',
              text: 'Include people who do the daily work in shaping the theory of improvement (how the network expects to reach its aim).',
            },
            {
              id: '3.1.09',
              origin: 'starter',
              text: 'Write down why each proposed change should help the network reach its aim.',
            },
            {
              id: '3.1.10',
              origin: 'starter',
              text: 'Ask of each proposed change which students it might leave behind.',
            },
          ],
        },
        {
          title: 'Revise the theory',
          methods: [
            {
              id: '3.1.11',
              origin: 'starter',
              text: 'Compare results from teams at set times with what the theory of improvement predicted.',
            },
            {
              id: '3.1.12',
              origin: 'starter',
              text: 'Drop proposed changes from the theory of improvement when repeated tests show no benefit.',
            },
          ],
        },
      ],
    },
    {
      id: '3.2',
      title: 'Build improvement culture',
      skills: [
        {
          title: 'Make it safe to learn',
          methods: [
            {
              id: '3.2.01',
              origin: 'starter',
              text: "Ask what was learned, not who is at fault, when a team's change does not work.",
            },
            {
              id: '3.2.02',
              origin: 'starter',
              text: 'Agree with principals not to use results from tests of change to judge individual staff.',
            },
            {
              id: '3.2.03',
              origin: 'starter',
              text: "Describe the hub's own failed attempts to the network as examples of learning.",
            },
          ],
        },
        {
          title: 'Keep students at the center',
          methods: [
            {
              id: '3.2.04',
              origin: 'starter',
              text: "Open network meetings with students' own work or words, shown without names.",
            },
            {
              id: '3.2.05',
              origin: 'starter',
              text: 'Steer talk that blames students, families, or teachers back to the system around them.',
            },
            {
              id: '3.2.06',
              origin: 'starter',
              text: 'Stop at key decisions for an equity pause (a moment to ask whose views are missing).',
            },
          ],
        },
        {
          title: 'Make prediction a habit',
          methods: [
            {
              id: '3.2.07',
              origin: 'starter',
              text: 'Ask teams what they predicted whenever they report a result.',
            },
          ],
        },
        {
          title: 'Lead people through change',
          methods: [
            {
              id: '3.2.08',
              origin: 'starter',
              text: 'Explain to staff why a practice needs to change before describing how.',
            },
            {
              id: '3.2.09',
              origin: 'starter',
              text: 'Ask staff what they fear losing when a change is proposed.',
            },
          ],
        },
      ],
    },
    {
      id: '3.3',
      title: 'Design tools and routines to support improvement work',
      skills: [
        {
          title: 'Design tools for the people who use them',
          methods: [
            {
              id: '3.3.01',
              origin: 'starter',
              text: 'Watch teams at work before designing tools for them to use.',
            },
            {
              id: '3.3.02',
              origin: 'starter',
              text: 'Try each new tool with one team before handing it to the whole network.',
            },
            {
              id: '3.3.03',
              origin: 'starter',
              text: 'Keep each form short enough for a busy teacher to finish in about ten minutes.',
            },
            {
              id: '3.3.04',
              origin: 'starter',
              text: 'Adapt tools so that team members who are not educators, such as families, can use them.',
            },
          ],
        },
        {
          title: 'Set routines for testing changes',
          methods: [
            {
              id: '3.3.05',
              origin: 'starter',
              text: 'Give teams a short form for writing up PDSA cycles (plan, do, study, act).',
            },
            {
              id: '3.3.06',
              origin: 'starter',
              text: 'Set a regular rhythm for small tests of change, such as one every two weeks.',
            },
            {
              id: '3.3.07',
              origin: 'starter',
              text: 'Agree with teams on what evidence would lead them to adopt, adapt, or drop a change.',
            },
            {
              id: '3.3.08',
              origin: 'starter',
              text: 'Plan with teams how a promising change will move from one classroom to several.',
            },
          ],
        },
        {
          title: 'Set routines for team discussion',
          methods: [
            {
              id: '3.3.09',
              origin: 'starter',
              text: 'Give teams a protocol (set steps for a discussion) for looking at data together.',
            },
          ],
        },
      ],
    },
    {
      id: '3.4',
      title: 'Build improvement capacity',
      skills: [
        {
          title: "Plan training around teams' needs",
          methods: [
            {
              id: '3.4.01',
              origin: 'starter',
              text: 'Ask teams what they find hard in improvement work before planning training.',
            },
            {
              id: '3.4.02',
              origin: 'starter',
              text: 'Teach each improvement method just before teams need to use it.',
            },
            {
              id: '3.4.03',
              origin: 'starter',
              text: 'Show teams how to plot their own data over time.',
            },
            {
              id: '3.4.04',
              origin: 'starter',
              text: 'Lead learning sessions for network members on how bias enters everyday decisions, such as grading or discipline.',
            },
          ],
        },
        {
          title: 'Coach teams',
          methods: [
            {
              id: '3.4.05',
              origin: 'starter',
              text: 'Assign each team a coach to whom its members can turn.',
            },
            {
              id: '3.4.06',
              origin: 'starter',
              text: 'Work beside each new team on its first small test of a change.',
            },
            {
              id: '3.4.07',
              origin: 'starter',
              text: 'Coach teams to cut a large plan down to a first step they can try within a week.',
            },
            {
              id: '3.4.08',
              origin: 'starter',
              text: "Ask in coaching sessions which students the team's current change is meant to serve.",
            },
            {
              id: '3.4.09',
              origin: 'starter',
              text: 'Give each team comments on the records of its tests of change.',
            },
          ],
        },
        {
          title: 'Build local leaders of improvement',
          methods: [
            {
              id: '3.4.10',
              origin: 'starter',
              text: 'Prepare at least one person in each school to lead improvement without the hub.',
            },
            {
              id: '3.4.11',
              origin: 'starter',
              text: 'Reduce coaching step by step as a team gains skill.',
            },
          ],
        },
      ],
    },
    {
      id: '3.5',
      title: 'Build a balance of structure and agency',
      skills: [
        {
          title: 'Make clear what is fixed',
          methods: [
            {
              id: '3.5.01',
              origin: 'starter',
              text: 'State in writing which parts of the work all teams must do in the same way.',
            },
            {
              id: '3.5.02',
              origin: 'starter',
              text: 'Explain to teams the reason for each requirement that all must meet.',
            },
            {
              id: '3.5.03',
              origin: 'starter',
              text: 'Keep shared requirements to the few that the network needs to learn across schools.',
            },
          ],
        },
        {
          title: 'Leave room for choice',
          methods: [
            {
              id: '3.5.04',
              origin: 'starter',
              text: "Let each team choose which of the network's proposed changes to test first.",
            },
            {
              id: '3.5.05',
              origin: 'starter',
              text: 'Invite teams to propose changes that are not yet in the theory of improvement (the plan for reaching the aim).',
            },
            {
              id: '3.5.06',
              origin: 'starter',
              text: 'Tell teams which features of a proven change they are free to adapt.',
            },
            {
              id: '3.5.07',
              origin: 'starter',
              text: 'Invite students to help design changes that teams will test.',
            },
          ],
        },
        {
          title: 'Adjust the balance over time',
          methods: [
            {
              id: '3.5.08',
              origin: 'starter',
              text: 'Offer new teams more step-by-step guidance than experienced ones.',
            },
            {
              id: '3.5.09',
              origin: 'starter',
              text: 'Ask teams at set times whether the hub gives them too much direction or too little.',
            },
            {
              id: '3.5.10',
              origin: 'starter',
              text: "Check whether schools with few staff can meet the network's common requirements.",
            },
          ],
        },
      ],
    },
    {
      id: '3.6',
      title: 'Design knowledge management system',
      skills: [
        {
          title: 'Capture what teams learn',
          methods: [
            {
              id: '3.6.01',
              origin: 'starter',
              text: "Keep records of all teams' tests of change in one place that every network member can open.",
            },
            {
              id: '3.6.02',
              origin: 'starter',
              text: 'Record where each change was tested, such as the grade, subject, or type of school.',
            },
            {
              id: '3.6.03',
              origin: 'starter',
              text: 'Interview teams to capture know-how that their written records leave out.',
            },
          ],
        },
        {
          title: 'Make sense of learning across teams',
          methods: [
            {
              id: '3.6.04',
              origin: 'starter',
              text: 'Compare tests of the same change in different schools to learn where it works.',
            },
            {
              id: '3.6.05',
              origin: 'starter',
              text: 'Rate how strong the evidence is for each change that teams have tested.',
            },
            {
              id: '3.6.06',
              origin: 'starter',
              text: 'Note which groups of students have taken part in tests of each change.',
            },
          ],
        },
        {
          title: 'Keep shared knowledge useful',
          methods: [
            {
              id: '3.6.07',
              origin: 'starter',
              text: 'Write a change package (a how-to guide to changes that worked) for the network.',
            },
            {
              id: '3.6.08',
              origin: 'starter',
              text: 'Try out each how-to guide with teachers who are new to the change.',
            },
            {
              id: '3.6.09',
              origin: 'starter',
              text: 'Send all teams a short summary of new lessons from across the network on a regular schedule.',
            },
            {
              id: '3.6.10',
              origin: 'starter',
              text: "Remove out-of-date material from the network's shared records on a regular schedule.",
            },
          ],
        },
      ],
    },
  ],
});
