import type { Domain } from '../core/rubric/domain';
import { externalRelationships } from './externalRelationships';
import { hubOrganization } from './hubOrganization';
import { improvementActivity } from './improvementActivity';
import { learningSystem } from './learningSystem';
import { networkOrganization } from './networkOrganization';

/**
 * The five domains of hub leadership practice, in the order of the published tool. Built when it is
 * asked for: Google evaluates the whole script for every custom function, which needs none of it.
 */
export const builtInRubric = (): readonly Domain[] => [
  hubOrganization(),
  networkOrganization(),
  improvementActivity(),
  externalRelationships(),
  learningSystem(),
];
