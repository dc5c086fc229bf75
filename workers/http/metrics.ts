/** What tells one kind of request from another. */
type Labels = { method: string; route: string; status: number };
type Series = { labels: Labels; buckets: number[]; sum: number; count: number };

/** Seconds. */
const BOUNDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/**
 * Since this isolate started. The platform starts and ends isolates as it likes: a scraper sees one
 * of many each time, which is why `isolate` is a label and sums go over the logs (decision 0006).
 */
const series = new Map<string, Series>();
let isolate: string | undefined;

export function count(labels: Labels, seconds: number): void {
  const key = `${labels.method} ${labels.route} ${labels.status}`;
  const known = series.get(key) ?? { labels, buckets: BOUNDS.map(() => 0), sum: 0, count: 0 };
  series.set(key, known);
  known.sum += seconds;
  known.count += 1;
  for (const [i, bound] of BOUNDS.entries()) if (seconds <= bound) known.buckets[i]! += 1;
}

/** Rate, errors and durations in the Prometheus text format. */
export function exposition(): string {
  isolate ??= crypto.randomUUID().slice(0, 8);
  const all = [...series.values()];
  return [
    ...head("sideline_requests_total", "counter", "Requests answered by this isolate."),
    ...all.map((s) => `sideline_requests_total${tags(s)} ${s.count}`),
    ...head("sideline_errors_total", "counter", "Of these, those that failed on our side (5xx)."),
    ...all
      .filter(({ labels }) => labels.status >= 500)
      .map((s) => `sideline_errors_total${tags(s)} ${s.count}`),
    ...head("sideline_request_duration_seconds", "histogram", "How long this isolate took."),
    ...all.flatMap(histogram),
    "",
  ].join("\n");
}

const head = (name: string, type: string, help: string) => [
  `# HELP ${name} ${help} Each isolate counts for itself, from its own start.`,
  `# TYPE ${name} ${type}`,
];

function histogram(s: Series): string[] {
  const name = "sideline_request_duration_seconds";
  return [
    ...BOUNDS.map((bound, i) => `${name}_bucket${tags(s, String(bound))} ${s.buckets[i]}`),
    `${name}_bucket${tags(s, "+Inf")} ${s.count}`,
    `${name}_sum${tags(s)} ${s.sum.toFixed(4)}`,
    `${name}_count${tags(s)} ${s.count}`,
  ];
}

function tags({ labels }: Series, le?: string): string {
  const { method, route, status } = labels;
  const pairs = Object.entries({ isolate, method, route, status, ...(le && { le }) });
  return `{${pairs.map(([name, value]) => `${name}="${value}"`).join(",")}}`;
}
