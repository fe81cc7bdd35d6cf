import { first } from './0001-first.ts';
import { search } from './0002-search.ts';
import { customerBase } from './0003-customer-base.ts';
import { followUp } from './0004-follow-up.ts';
import type { Upgrade } from './upgrade.ts';

/** Every version in order: the first entry is version 1. */
export const UPGRADES: Upgrade[] = [first, search, customerBase, followUp];
