/** Enough to find a planted fault: no smaller example is sought, and no property runs for long. */
import fc from 'fast-check';

fc.configureGlobal({ endOnFailure: true, interruptAfterTimeLimit: 1500 });
