import type { Domain } from '../core/rubric/domain';

/** Domain 4: its names are published; its skills and methods were written for Hub Reflection. */
export const externalRelationships = (): Domain => ({
  id: '4',
  title: 'Managing relationships external to the improvement network',
  goal: null,
  directions: [],
  subsections: [
    {
      id: '4.1',
      title: 'Secure and manage funding',
      skills: [
        {
          title: 'Know what the work costs',
          methods: [
            {
              id: '4.1.01',
              origin: 'starter',
              text: 'Estimate what the network will cost over the next two or three years.',
            },
            {
              id: '4.1.02',
              origin: 'starter',
              text: "Count the staff time that schools give as part of the network's true cost.",
            },
          ],
        },
        {
          title: 'Find funding',
          methods: [
            {
              id: '4.1.03',
              origin: 'starter',
              text: 'Seek more than one source of money so that no single loss ends the work.',
            },
            {
              id: '4.1.04',
              origin: 'starter',
              text: "Write a short case for funding that ties the network's aim to gains for students.",
            },
            {
              id: '4.1.05',
              origin: 'starter',
              text: 'Ask funders for terms that let plans change as the network learns.',
            },
          ],
        },
        {
          title: 'Manage money openly',
          methods: [
            {
              id: '4.1.06',
              origin: 'starter',
              text: "Compare actual spending with the network's budget on a regular schedule.",
            },
            {
              id: '4.1.07',
              origin: 'starter',
              text: 'Decide with network members how to share money among schools with unequal needs.',
            },
            {
              id: '4.1.08',
              origin: 'starter',
              text: 'Talk with funders between formal reports about how the work is going.',
            },
          ],
        },
        {
          title: 'Plan for when funding ends',
          methods: [
            {
              id: '4.1.09',
              origin: 'starter',
              text: 'Identify which network activities must go on after current funding ends.',
            },
            {
              id: '4.1.10',
              origin: 'starter',
              text: 'Ask districts to take lasting costs of the work into their regular budgets.',
            },
          ],
        },
      ],
    },
    {
      id: '4.2',
      title: 'Align with local environments',
      skills: [
        {
          title: 'Know the local setting',
          methods: [
            {
              id: '4.2.01',
              origin: 'starter',
              text: 'List the other initiatives under way in each school before adding new work.',
            },
            {
              id: '4.2.02',
              origin: 'starter',
              text: 'Check regularly for changes in state or district policy that could affect the network.',
            },
            {
              id: '4.2.03',
              origin: 'starter',
              text: 'Ask long-serving staff how earlier reforms went in their schools.',
            },
            {
              id: '4.2.04',
              origin: 'starter',
              text: 'Ask community groups about local concerns that school data do not show.',
            },
          ],
        },
        {
          title: 'Fit the work to local plans',
          methods: [
            {
              id: '4.2.05',
              origin: 'starter',
              text: "Show in writing how the network's aim serves goals already in each district's plan.",
            },
            {
              id: '4.2.06',
              origin: 'starter',
              text: 'Plan network deadlines around busy times, such as state testing or report cards.',
            },
          ],
        },
        {
          title: 'Respond to conflict and change in the system',
          methods: [
            {
              id: '4.2.07',
              origin: 'starter',
              text: 'Work out with district leaders what schools should do when a rule conflicts with network work.',
            },
            {
              id: '4.2.08',
              origin: 'starter',
              text: 'Report policies that produce unequal results for students to the leaders who can change them.',
            },
            {
              id: '4.2.09',
              origin: 'starter',
              text: 'Agree with leaders on what staff can stop doing to make room for new work.',
            },
            {
              id: '4.2.10',
              origin: 'starter',
              text: 'Write a plan for sudden shifts, such as a new superintendent or a budget cut.',
            },
          ],
        },
      ],
    },
    {
      id: '4.3',
      title: 'Build partnerships at all levels of the organization',
      skills: [
        {
          title: 'Know the people',
          methods: [
            {
              id: '4.3.01',
              origin: 'starter',
              text: 'Map who has a stake in the work at each level, from classroom to central office.',
            },
            {
              id: '4.3.02',
              origin: 'starter',
              text: 'Ask partners at each level what they hope to gain from the work.',
            },
            {
              id: '4.3.03',
              origin: 'starter',
              text: 'Write down what each partner has agreed to contribute.',
            },
          ],
        },
        {
          title: 'Partner with leaders',
          methods: [
            {
              id: '4.3.04',
              origin: 'starter',
              text: 'Meet on a set schedule with a senior leader who can make decisions about the work.',
            },
            {
              id: '4.3.05',
              origin: 'starter',
              text: 'Include middle managers, such as curriculum directors, in planning that affects their staff.',
            },
            {
              id: '4.3.06',
              origin: 'starter',
              text: 'Brief each new principal or district leader on the network soon after they start the job.',
            },
          ],
        },
        {
          title: 'Partner with teachers',
          methods: [
            {
              id: '4.3.07',
              origin: 'starter',
              text: "Visit classrooms to learn how the network's work looks to teachers.",
            },
            {
              id: '4.3.08',
              origin: 'starter',
              text: "Consult teachers' representatives early about changes that affect teachers' working conditions.",
            },
          ],
        },
        {
          title: 'Partner with students and families',
          methods: [
            {
              id: '4.3.09',
              origin: 'starter',
              text: 'Give students or family members seats in the group that guides the network.',
            },
            {
              id: '4.3.10',
              origin: 'starter',
              text: 'Hold meetings with families at times or places that suit them.',
            },
          ],
        },
      ],
    },
    {
      id: '4.4',
      title: 'Build support for the work',
      skills: [
        {
          title: 'Make the case',
          methods: [
            {
              id: '4.4.01',
              origin: 'starter',
              text: "Pair a local number with a student's story, told with consent, to show why the work matters.",
            },
            {
              id: '4.4.02',
              origin: 'starter',
              text: 'Show leaders early results within a few months of starting the work.',
            },
            {
              id: '4.4.03',
              origin: 'starter',
              text: "Invite leaders, with a team's consent, to watch the team study its results.",
            },
          ],
        },
        {
          title: 'Win supporters',
          methods: [
            {
              id: '4.4.04',
              origin: 'starter',
              text: 'Ask respected teachers to speak to their peers about the work.',
            },
            {
              id: '4.4.05',
              origin: 'starter',
              text: 'Brief board members on the work before they vote on matters that affect it.',
            },
            {
              id: '4.4.06',
              origin: 'starter',
              text: 'Ask trusted community leaders to host conversations about the work.',
            },
          ],
        },
        {
          title: 'Respond to doubt',
          methods: [
            {
              id: '4.4.07',
              origin: 'starter',
              text: 'Listen to critics in private before answering their concerns.',
            },
            {
              id: '4.4.08',
              origin: 'starter',
              text: "Change the network's plans when a critic's concern proves right.",
            },
            {
              id: '4.4.09',
              origin: 'starter',
              text: 'Prepare an answer for people who ask why the work focuses on certain groups of students.',
            },
          ],
        },
      ],
    },
    {
      id: '4.5',
      title: 'Build support for the site teams',
      skills: [
        {
          title: 'Gain time and authority for teams',
          methods: [
            {
              id: '4.5.01',
              origin: 'starter',
              text: "Arrange with principals for someone to cover team members' duties while the team meets.",
            },
            {
              id: '4.5.02',
              origin: 'starter',
              text: 'Agree with principals on which decisions a team can make without asking first.',
            },
            {
              id: '4.5.03',
              origin: 'starter',
              text: 'Check whether teams in schools with the fewest resources get as much time as other teams.',
            },
          ],
        },
        {
          title: 'Prepare principals to help',
          methods: [
            {
              id: '4.5.04',
              origin: 'starter',
              text: 'Show principals which questions help a team learn from its tests of change.',
            },
            {
              id: '4.5.05',
              origin: 'starter',
              text: "Tell each principal regularly what help the school's team needs.",
            },
          ],
        },
        {
          title: 'Clear barriers',
          methods: [
            {
              id: '4.5.06',
              origin: 'starter',
              text: 'Ask teams at set times what stands in the way of their work.',
            },
            {
              id: '4.5.07',
              origin: 'starter',
              text: 'Take barriers that a team cannot remove to someone who can.',
            },
            {
              id: '4.5.08',
              origin: 'starter',
              text: 'Arrange for each team to get the student data it needs to study its changes.',
            },
          ],
        },
        {
          title: 'Steady teams through change',
          methods: [
            {
              id: '4.5.09',
              origin: 'starter',
              text: 'Agree with each principal on how a team member who leaves will be replaced.',
            },
            {
              id: '4.5.10',
              origin: 'starter',
              text: 'Lighten network demands on a team when its school is in crisis.',
            },
          ],
        },
      ],
    },
    {
      id: '4.6',
      title: 'Build communication routines',
      skills: [
        {
          title: 'Plan communication',
          methods: [
            {
              id: '4.6.01',
              origin: 'starter',
              text: 'List what each outside audience needs to know about the network.',
            },
            {
              id: '4.6.02',
              origin: 'starter',
              text: 'Name one hub contact for each outside partner.',
            },
          ],
        },
        {
          title: 'Share news',
          methods: [
            {
              id: '4.6.03',
              origin: 'starter',
              text: 'Send outside partners a short update on a fixed schedule.',
            },
            {
              id: '4.6.04',
              origin: 'starter',
              text: 'Explain improvement terms in everyday words when speaking to outside audiences.',
            },
            {
              id: '4.6.05',
              origin: 'starter',
              text: 'Offer families updates in the languages they speak at home.',
            },
            {
              id: '4.6.06',
              origin: 'starter',
              text: "Ask a team's consent before telling its story outside the network.",
            },
          ],
        },
        {
          title: 'Listen to partners',
          methods: [
            {
              id: '4.6.07',
              origin: 'starter',
              text: 'Give outside partners a simple way to ask questions between meetings.',
            },
            {
              id: '4.6.08',
              origin: 'starter',
              text: 'Discuss in hub meetings what outside partners have said.',
            },
          ],
        },
        {
          title: 'Handle hard news',
          methods: [
            {
              id: '4.6.09',
              origin: 'starter',
              text: "Tell partners' leaders bad news before they hear it from someone else.",
            },
            {
              id: '4.6.10',
              origin: 'starter',
              text: 'Decide in advance who speaks for the network when a problem becomes public.',
            },
          ],
        },
      ],
    },
    {
      id: '4.7',
      title: 'Structure and manage administrative relationships',
      skills: [
        {
          title: "Stay in step with the hub's employer",
          methods: [
            {
              id: '4.7.01',
              origin: 'starter',
              text: "Compare the network's priorities each year with those of the organization that employs hub staff.",
            },
            {
              id: '4.7.02',
              origin: 'starter',
              text: 'Find a senior leader in the organization that employs hub staff who will help solve problems.',
            },
          ],
        },
        {
          title: 'Set up governance',
          methods: [
            {
              id: '4.7.03',
              origin: 'starter',
              text: "Write a charter (a short agreement on who decides what) with the hub's partner organizations.",
            },
            {
              id: '4.7.04',
              origin: 'starter',
              text: 'Bring leaders of partner organizations together on a set schedule to guide the network.',
            },
            {
              id: '4.7.05',
              origin: 'starter',
              text: 'Agree on steps for settling disputes between partner organizations.',
            },
          ],
        },
        {
          title: 'Put agreements in place',
          methods: [
            {
              id: '4.7.06',
              origin: 'starter',
              text: 'Put a data-sharing agreement in place with each district before asking for student data.',
            },
            {
              id: '4.7.07',
              origin: 'starter',
              text: 'Find out early whether plans need approval from a research review board (which protects people in studies).',
            },
          ],
        },
        {
          title: 'Work with administrative offices',
          methods: [
            {
              id: '4.7.08',
              origin: 'starter',
              text: "Learn how the hub's employer handles tasks such as hiring or purchasing before a need arises.",
            },
            {
              id: '4.7.09',
              origin: 'starter',
              text: "Get to know the office staff who handle the hub's contracts, purchases, or pay.",
            },
            {
              id: '4.7.10',
              origin: 'starter',
              text: 'Ask for changes to office rules that make it hard for families to take part.',
            },
          ],
        },
      ],
    },
    {
      id: '4.8',
      title: 'Maintain and leverage technical relationships',
      skills: [
        {
          title: 'Find the right expertise',
          methods: [
            {
              id: '4.8.01',
              origin: 'starter',
              text: 'Identify what expert knowledge the network needs but does not have.',
            },
            {
              id: '4.8.02',
              origin: 'starter',
              text: "Look for experts in the network's own schools before turning to outsiders.",
            },
            {
              id: '4.8.03',
              origin: 'starter',
              text: 'Choose advisers who have worked in communities like those the network serves.',
            },
          ],
        },
        {
          title: 'Make good use of experts',
          methods: [
            {
              id: '4.8.04',
              origin: 'starter',
              text: 'Connect teams with experts when a question goes beyond what the network knows.',
            },
            {
              id: '4.8.05',
              origin: 'starter',
              text: "Turn experts' advice into changes that teams can test.",
            },
          ],
        },
        {
          title: 'Keep strong ties with technical partners',
          methods: [
            {
              id: '4.8.06',
              origin: 'starter',
              text: 'Plan data requests with district data staff well before the data are needed.',
            },
            {
              id: '4.8.07',
              origin: 'starter',
              text: 'Agree with researchers on how their studies will give something useful back to schools.',
            },
            {
              id: '4.8.08',
              origin: 'starter',
              text: "Ask an outside researcher to look for weak points in the network's evidence.",
            },
            {
              id: '4.8.09',
              origin: 'starter',
              text: 'Meet regularly with hub leaders from other networks to trade lessons.',
            },
          ],
        },
      ],
    },
  ],
});
