import { element } from './element';

export interface Question {
  readonly title: string;
  readonly text: string;
  readonly confirm: string;
}

/** Asks, with the focus on Cancel; Escape cancels too. */
export function ask({ title, text, confirm }: Question): Promise<boolean> {
  const cancel = element('button', { value: 'cancel', autofocus: true }, 'Cancel');
  const form = element('form', { method: 'dialog' });
  form.append(cancel, element('button', { value: 'confirm' }, confirm));
  const dialog = element('dialog', {});
  const heading = element('h2', { id: 'question' }, title);
  dialog.setAttribute('aria-labelledby', heading.id);
  dialog.append(heading, element('p', {}, text), form);
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(dialog.returnValue === 'confirm');
    });
  });
}
