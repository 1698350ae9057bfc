/** The calendar a second time, on the platform's own dates. */
const DAY = 86_400_000;

export function eachDay(from: string, to: string): string[] {
  const days: string[] = [];
  for (let t = Date.parse(from); t <= Date.parse(to); t += DAY)
    days.push(new Date(t).toISOString().slice(0, 10));
  return days;
}

export function nextDay(day: string): string {
  return new Date(Date.parse(day) + DAY).toISOString().slice(0, 10);
}

/** The same date other years; 29 February becomes 28 February. */
export function plusYears(day: string, years: number): string {
  const year = Number(day.slice(0, 4)) + years;
  const moved = `${year}${day.slice(4)}`;
  return new Date(`${moved}T00:00:00Z`).toISOString().slice(0, 10) === moved ? moved : `${year}-02-28`;
}

export function age(birth: string, day: string): number {
  const years = Number(day.slice(0, 4)) - Number(birth.slice(0, 4));
  return day.slice(5) >= birth.slice(5) ? years : years - 1;
}
