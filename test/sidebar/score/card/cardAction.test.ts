import { cardAction } from '../../../../sidebar/score/card/cardAction';

const bare = { repeat: false, ctrlKey: false, metaKey: false, altKey: false };

describe('cardAction', () => {
  it.each([
    ['1', { kind: 'choose', rating: 1 }],
    ['4', { kind: 'choose', rating: 4 }],
    ['?', { kind: 'choose', rating: '?' }],
    ['ArrowLeft', { kind: 'go', by: -1 }],
    ['ArrowRight', { kind: 'go', by: 1 }],
    ['5', null],
    ['Tab', null],
  ])('reads the key %s', (key, action) => {
    expect(cardAction({ ...bare, key })).toEqual(action);
  });

  it.each(['repeat', 'ctrlKey', 'metaKey', 'altKey'])('leaves a key alone with %s', (with_) => {
    expect(cardAction({ ...bare, key: '3', [with_]: true })).toBeNull();
  });
});
