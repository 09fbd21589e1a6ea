import type { Findings } from '../../server/reply';

/** What a check found, tab by tab. */
export function FindingList({ findings }: Pick<Findings, 'findings'>) {
  const tabs = [...new Set(findings.map(({ tab }) => tab))];
  return (
    <div class="findings">
      {tabs.map((tab) => (
        <section key={tab}>
          <h3 dir="auto">{tab}</h3>
          <ul>
            {findings
              .filter((finding) => finding.tab === tab)
              .map(({ text, canRepair }, index) => (
                <li key={index}>
                  {text} {canRepair && <span class="badge">Can be repaired</span>}
                </li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
