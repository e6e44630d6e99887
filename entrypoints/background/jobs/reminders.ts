import { remindDue } from '../../../stores/tables/reminders.ts';
import { openDesk } from '../desk.ts';
import type { Job } from './job.ts';

export const REMINDERS = 'reminders';

export const remindersJob: Job = async ({ now }) => await remindDue(REMINDERS, await openDesk(now));
