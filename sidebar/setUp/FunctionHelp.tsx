import type { Setup } from '../server/reply';

export function FunctionHelp({ functions }: Pick<Setup, 'functions'>) {
  return (
    <details class="footer">
      <summary>Functions for a form of your own</summary>
      {functions.map(({ name, summary, argument, gives, example }) => (
        <section key={name} class="function">
          <h2>
            <code>
              {name}({argument.name})
            </code>
          </h2>
          <p>{summary}</p>
          <dl>
            <dt>
              <code>{argument.name}</code>
            </dt>
            <dd>{argument.text}</dd>
            <dt>Gives</dt>
            <dd>{gives}</dd>
            <dt>Example</dt>
            <dd>
              <code>{example}</code>
            </dd>
          </dl>
        </section>
      ))}
    </details>
  );
}
