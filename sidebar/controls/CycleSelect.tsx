interface CycleSelectProps {
  readonly id: string;
  readonly label: string;
  readonly cycle: string;
  readonly cycles: readonly string[];
  readonly choose: (cycle: string) => void;
}

export function CycleSelect({ id, label, cycle, cycles, choose }: CycleSelectProps) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        dir="auto"
        value={cycle}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        {cycles.map((name) => (
          <option key={name} value={name} dir="auto">
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
