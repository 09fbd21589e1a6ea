import type { Domain } from '../core/rubric/domain';

/** Domain 2, word for word from the published tool (see `source.ts`). */
export const networkOrganization = (): Domain => ({
  id: '2',
  title: 'Developing and managing the improvement network as an organization',
  goal: 'Develop structures, tools, and routines to support the launch and development of a learning organization, cultivating a strong network community.',
  directions: [
    'Consider how well your hub team is building and managing the improvement network as an organization.',
    'Put your initials in the box that best fits where you think your team is at this moment in time.',
    'If you are pretty good or great, name a strategy that you use.',
    'This domain has four sub-sections. Feel free to focus on one or two, or reflect on all four.',
  ],
  subsections: [
    {
      id: '2.1',
      title: 'Build membership and engagement',
      skills: [
        {
          title: 'Build and monitor network membership',
          methods: [
            {
              id: '2.1.01',
              origin: 'published',
              text: 'Build a network membership framework to guide ongoing recruitment and selection of network members. The membership framework identifies: (1) important characteristics of network members (e.g., commitment to aim, diverse knowledge, skills, and expertise); and (2) criteria for network participation.',
            },
            {
              id: '2.1.02',
              origin: 'published',
              text: 'Develop and enact procedures for recruiting new members.',
            },
            {
              id: '2.1.03',
              origin: 'published',
              text: "Adapt the network membership framework as necessary to support the network's changing needs.",
            },
            {
              id: '2.1.04',
              origin: 'published',
              text: 'Include individuals/organizations in the network who represent diverse contexts in which to engage in testing and improvement research (e.g., opportunities to learn from variation).',
            },
            {
              id: '2.1.05',
              origin: 'published',
              text: 'Include critical domains of expertise: knowledge of the problem (e.g., literacy), knowledge of the contexts or systems where improvement work is being done, improvement science methods, and network organizing.',
            },
            {
              id: '2.1.06',
              origin: 'published',
              text: 'Design and enact onboarding routines. [Train new members intentionally / strategically. What expertise do new members need to have to be successful? What training do new members need to have in order to successfully join an existing network?]',
            },
            {
              id: '2.1.07',
              origin: 'published',
              text: 'Enact formal contracts/agreements with network members.',
            },
            {
              id: '2.1.08',
              origin: 'published',
              text: 'Develop a system for tracking network membership.',
            },
          ],
        },
        {
          title: 'Develop Network Roles & Engagement',
          methods: [
            {
              id: '2.1.09',
              origin: 'published',
              text: 'Articulate a plan for member engagement with a clear value proposition.',
            },
            {
              id: '2.1.10',
              origin: 'published',
              text: 'Build understanding, buy-in, and alignment with members.',
            },
            {
              id: '2.1.11',
              origin: 'published',
              text: 'Develop member capabilities for improvement (e.g., support ongoing development of continuous improvement mindset and capability among network members, design and lead continuous improvement training opportunities for hub and network members through coaching, modeling the use of improvement tools).',
            },
            {
              id: '2.1.12',
              origin: 'published',
              text: 'Develop member capabilities for social learning (e.g., design for and teach effective collaborative practice).',
            },
            {
              id: '2.1.13',
              origin: 'published',
              text: 'Use member framework to onboard new members (e.g., Why are new members joining—attrition/to support network expansion?).',
            },
            {
              id: '2.1.14',
              origin: 'published',
              text: 'Identify district and school leaders to champion the work. They should have the authority necessary to support members in their practice improvement work. (See External Relationships for more detail on this step.)',
            },
          ],
        },
      ],
    },
    {
      id: '2.2',
      title: 'Build network connections',
      skills: [
        {
          title: 'Build connections between the hub and network members',
          methods: [
            {
              id: '2.2.01',
              origin: 'published',
              text: "Build participation structures that specify members' roles and clear expectations for ongoing engagement in the network. This likely includes planning and executing: (1) network meetings and (2) activity during action periods between meetings.",
            },
            {
              id: '2.2.02',
              origin: 'published',
              text: 'Hub-member connections: Engage in interactions with local improvement teams that support team and network learning.',
            },
            {
              id: '2.2.03',
              origin: 'published',
              text: 'Member-member connections: Support connections within and across local improvement teams that contribute to team and network learning.',
            },
          ],
        },
        {
          title: 'Launch strong improvement teams',
          methods: [
            {
              id: '2.2.04',
              origin: 'published',
              text: 'Identify the roles in the organization that need to lead the work.',
            },
            {
              id: '2.2.05',
              origin: 'published',
              text: 'Identify the skills, experience, and knowledge members need to have to engage in this work.',
            },
            {
              id: '2.2.06',
              origin: 'published',
              text: 'Recruit improvement teams, informed by the roles and skills needed, as well as the number of people who can effectively collaborate around this problem of practice. Specify key roles; identify necessary experience, expertise, authority; establish norms.',
            },
          ],
        },
        {
          title: 'Build internal team learning',
          methods: [
            {
              id: '2.2.07',
              origin: 'published',
              text: 'Identify regular times when the team will meet, what work the team will do during the meeting, and what work each member will do in between meetings.',
            },
            {
              id: '2.2.08',
              origin: 'published',
              text: 'Design/co-design improvement team norms and reflection routines (e.g., reflecting on team processes to improve team learning).',
            },
            {
              id: '2.2.09',
              origin: 'published',
              text: 'Build leadership support for team learning and collaboration (e.g., leaders must make time for teams to meet, prioritize the work/remove competing initiatives, establish sharing routines for teams to spread the work/share learning).',
            },
          ],
        },
        {
          title: 'Build cross-site learning',
          methods: [
            {
              id: '2.2.10',
              origin: 'published',
              text: 'Identify cross-team learning and collaboration routines for members',
            },
            {
              id: '2.2.11',
              origin: 'published',
              text: 'Design cross-team learning and collaboration routines for leaders (strive for high engagement, role alike groupings, opportunities for teams to share high-leverage strategies, promising practices, and other important learning)',
            },
            {
              id: '2.2.12',
              origin: 'published',
              text: 'Evaluate and improve network connections (see connections to Measurement rubric)',
            },
          ],
        },
      ],
    },
    {
      id: '2.3',
      title: 'Build network culture',
      skills: [
        {
          title: 'Support a norm shift',
          methods: [
            {
              id: '2.3.01',
              origin: 'published',
              text: 'Explicitly identify ways in which this work is different from how people have done their work in the past, supporting a shift in ways of thinking and working.',
            },
          ],
        },
        {
          title: 'Build an evidence-based culture',
          methods: [
            {
              id: '2.3.02',
              origin: 'published',
              text: 'During action periods, hub leaders will help network members consistently subject their practice to disciplined inquiry and document and share what they learn through that process.',
            },
            {
              id: '2.3.03',
              origin: 'published',
              text: 'Support a culture of evidence use (see connections to Measurement rubric)',
            },
            {
              id: '2.3.04',
              origin: 'published',
              text: 'Use research knowledge (e.g., to develop change ideas, inform a root cause analysis, identify a problem of practice, build practical measures)',
            },
          ],
        },
        {
          title: 'Build a social learning culture',
          methods: [
            {
              id: '2.3.05',
              origin: 'published',
              text: 'Regularly engage members in community building processes, which enable them to see their participation as a contribution to a broader learning endeavor that will benefit them and the collective.',
            },
            {
              id: '2.3.06',
              origin: 'published',
              text: 'Engage members in network decision making',
            },
            {
              id: '2.3.07',
              origin: 'published',
              text: 'Foster a distributed leadership culture, allowing each voice to be heard.',
            },
          ],
        },
        {
          title: 'Build a collective identity',
          methods: [
            {
              id: '2.3.08',
              origin: 'published',
              text: 'Elaborate and refine a shared narrative in collaboration with network members. The narrative speaks to the urgency of the problem and a rationale for forming this network to address the problem.',
            },
            {
              id: '2.3.09',
              origin: 'published',
              text: "Communicate a narrative about the network's work in its various forums (e.g., network meetings, coaching interactions).",
            },
          ],
        },
        {
          title: 'Build trust',
          methods: [
            {
              id: '2.3.10',
              origin: 'published',
              text: "Monitor how members respond to hub actions, and to each others' actions, with specific attention to any responses that signal a breach of trust.",
            },
            {
              id: '2.3.11',
              origin: 'published',
              text: 'Utilize consistent methods for making decisions and sharing decision making.',
            },
          ],
        },
      ],
    },
    {
      id: '2.4',
      title: 'Support logistics',
      skills: [
        {
          title: 'Establish communication tools and routines',
          methods: [
            {
              id: '2.4.01',
              origin: 'published',
              text: 'Build communication routines and structures to connect the hub, school teams, and district/school leaders.',
            },
            {
              id: '2.4.02',
              origin: 'published',
              text: 'Identify/build tools to support communication.',
            },
            {
              id: '2.4.03',
              origin: 'published',
              text: 'Support member use of communication tools, routines, structures',
            },
            {
              id: '2.4.04',
              origin: 'published',
              text: 'Evaluate and improve productivity of communication (e.g., frequency of communication touchpoints, value/relevance of information shared for each role group, ways in which you talk about continuous improvement)',
            },
          ],
        },
        {
          title: 'Plan logistics',
          methods: [
            {
              id: '2.4.05',
              origin: 'published',
              text: 'Plan convenings and action periods (see connections to Improvement rubric)',
            },
            {
              id: '2.4.06',
              origin: 'published',
              text: 'Schedule cross-team learning opportunities far enough in advance to enable full participation',
            },
          ],
        },
      ],
    },
  ],
});
