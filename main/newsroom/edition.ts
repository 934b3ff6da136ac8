/** The newsroom's calendar: which day is printed, and how outlets write its moments. */

const day = 86_400_000;

/** After this moment (UTC) a day's edition is out; it lies behind the newest story, 09:12. */
const pressTime = 9.5 * 3_600_000;

/**
 * The day of the edition in print at `now`: today from 09:30 UTC on, before that yesterday.
 *
 * Both are milliseconds since 1970; the answer is a midnight in UTC.
 */
export function editionDay(now: number): number {
  return Math.floor((now - pressTime) / day) * day;
}

/** The moment `at` ("09:12", UTC) on the day `daysAgo` days before the edition's, in milliseconds since 1970. */
export function moment(edition: number, daysAgo: number, at: string): number {
  const [hours = 0, minutes = 0] = at.split(':').map(Number);
  return edition - daysAgo * day + (hours * 60 + minutes) * 60_000;
}

/** RFC 3339 with the outlet's own offset: "2026-11-17T14:12:00+05:00". */
export function rfc3339(time: number, zone: string): string {
  return `${local(time, zone).toISOString().slice(0, 19)}${zone}`;
}

/** RFC 822 with a four-digit year, as RSS 2.0 wants it: "Tue, 17 Nov 2026 14:12:00 +0500". */
export function rfc822(time: number, zone: string): string {
  return local(time, zone).toUTCString().replace('GMT', zone.replace(':', ''));
}

/** As a reader sees it, in the page's language and the outlet's own time. */
export function inWords(time: number, language: string, zone: string): string {
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'UTC',
  }).format(local(time, zone));
}

/** A date whose UTC fields read as the clock on the outlet's wall. */
function local(time: number, zone: string): Date {
  const [hours = 0, minutes = 0] = zone.slice(1).split(':').map(Number);
  const sign = zone.startsWith('-') ? -1 : 1;
  return new Date(time + sign * (hours * 60 + minutes) * 60_000);
}
