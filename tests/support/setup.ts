import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// A screen may wait for its code to be read: generous, and never the point.
configure({ asyncUtilTimeout: 60_000 });
afterEach(cleanup);
