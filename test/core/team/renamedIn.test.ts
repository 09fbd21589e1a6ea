import { renamedIn } from '../../../src/core/team/renamedIn';
import { membersIn } from '../../../src/core/team/member';

describe('somebody with other initials', () => {
  test.each<[string, readonly [string, string], ReturnType<typeof renamedIn>]>([
    ['is found by the name', ['AB Ada\nCD Cy', 'CD Cy\nAX Ada'], { from: 'AB', to: 'AX', name: 'Ada' }],
    ['is found whatever the case', ['AB Ada', 'AX: ADA'], { from: 'AB', to: 'AX', name: 'ADA' }],
    ['is nobody if both stand there', ['AB Ada', 'AB Ada\nAX Ada'], null],
    ['is nobody without a name', ['AB', 'AX'], null],
    ['is nobody if only capitals changed', ['ab Ada', 'AB Ada'], null],
    ['is nobody if one left and another came', ['AB Ada', 'AX Axel'], null],
  ])('%s', (_, [before, after], found) =>
    expect(renamedIn(membersIn(before), membersIn(after))).toEqual(found),
  ); // prettier-ignore
});
