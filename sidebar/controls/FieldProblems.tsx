interface FieldProblemsProps {
  readonly id: string;
  readonly problems: readonly string[];
}

/** Read out with its field, which takes the focus; so it is no alert of its own. */
export function FieldProblems({ id, problems }: FieldProblemsProps) {
  return (
    <div id={id} class="problems">
      {problems.map((problem, index) => (
        <p key={index}>{problem}</p>
      ))}
    </div>
  );
}
