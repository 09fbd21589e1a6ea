import type { Domain, Subsection } from '../core/rubric';
import { networkOrganization } from './networkOrganization';

/** The published document names these domains' sub-sections and stops there. */
function named(id: string, title: string, subsections: readonly string[]): Domain {
  return {
    id,
    title,
    goal: null,
    directions: [],
    subsections: subsections.map((name, index): Subsection => ({
      id: `${id}.${index + 1}`,
      title: name,
      skills: [],
    })),
  };
}

/** The five domains of hub leadership practice, in the order of the published tool. */
export const domains: readonly Domain[] = [
  named('1', 'Developing and managing the hub organization', [
    'Establish and maintain a vision for the hub team’s work',
    'Establish the hub team',
    'Develop the hub as a team',
    'Coordinate and manage hub operations',
    'Build improvement capabilities in the hub',
    'Specify a process to continuously improve hub operations',
  ]),
  networkOrganization,
  named('3', 'Supporting improvement activity within the network', [
    'Define and iterate on theory of improvement',
    'Build improvement culture',
    'Design tools and routines to support improvement work',
    'Build improvement capacity',
    'Build a balance of structure and agency',
    'Design knowledge management system',
  ]),
  named('4', 'Managing relationships external to the improvement network', [
    'Secure and manage funding',
    'Align with local environments',
    'Build partnerships at all levels of the organization',
    'Build support for the work',
    'Build support for the site teams',
    'Build communication routines',
    'Structure and manage administrative relationships',
    'Maintain and leverage technical relationships',
  ]),
  named('5', 'Analyzing and improving the network as a learning system', [
    'Build a measurement system',
    'Monitor network health',
    'Use data to improve the network',
    'Monitor team structures and routines',
    'Report progress to stakeholders',
  ]),
];
