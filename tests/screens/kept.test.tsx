import { screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { keepOnDevice, save, savedText } from '#app/keeping/saving.ts';
import { erase } from '#device/storage.ts';
import { told } from '../support/given.ts';
import { start } from '../support/start.tsx';

const GONE = /they are gone/;
const BEHIND = /did not let us keep your newest answers/;

/** Makes stores refuse, all or this one, as full ones do. */
function refuse(only?: Storage): void {
  const put = Storage.prototype.setItem;
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(function setItem(
    this: Storage,
    ...item
  ) {
    if (!only || this === only) throw new DOMException('full', 'QuotaExceededError');
    put.apply(this, item);
  });
}

/** Someone at the second question, whose answers are saved as they change. */
async function begun() {
  const { user, session, sees } = await start(
    '/en/step/opioids/',
    told({ way: 'full', who: 'adult' }),
  );
  session.subscribe(() => save(session));
  save(session);
  await sees(/./);
  const answer = async (option: string | RegExp) => {
    await user.click(screen.getByRole('radio', { name: option }));
    await user.click(screen.getByRole('button', { name: 'Continue' }));
  };
  return { user, session, answer };
}

beforeEach(() => void erase());
afterEach(() => vi.restoreAllMocks());

describe('what cannot be kept is told', () => {
  test('where the tab takes it, nothing is said', async () => {
    const { answer } = await begun();
    await answer('No');
    expect(screen.queryByText(GONE)).not.toBeInTheDocument();
    expect(savedText()).toContain('opioids');
  });
  test('on the screen where it fails first, and on the next one', async () => {
    const { user, answer } = await begun();
    refuse();
    await user.click(screen.getByRole('radio', { name: 'No' }));
    expect(screen.getAllByText(GONE)).toHaveLength(1);
    expect(screen.getByText(GONE).closest('[role=status]')).toBeVisible();
    await answer(/^Not sure/);
    expect(screen.getAllByText(GONE)).toHaveLength(1);
  });
  test('and it is so: no older answers come back as if they were the newest', async () => {
    const { user } = await begun();
    expect(savedText()).toContain('adult');
    refuse();
    await user.click(screen.getByRole('radio', { name: 'No' }));
    expect(savedText()).toBeNull();
  });
  test('until it can be kept again', async () => {
    const { user } = await begun();
    refuse();
    await user.click(screen.getByRole('radio', { name: 'No' }));
    vi.restoreAllMocks();
    await user.click(screen.getByRole('radio', { name: /^Not sure/ }));
    expect(screen.queryByText(GONE)).not.toBeInTheDocument();
  });
  test('the device alone keeps them: nothing is lost, nothing is said', async () => {
    const { session, user } = await begun();
    keepOnDevice(session.now());
    refuse(sessionStorage);
    await user.click(screen.getByRole('radio', { name: 'No' }));
    expect(screen.queryByText(GONE)).not.toBeInTheDocument();
    expect(savedText()).toContain('adult');
  });
  test('the device is behind what the tab keeps', async () => {
    const { session, user } = await begun();
    keepOnDevice(session.now());
    refuse(localStorage);
    await user.click(screen.getByRole('radio', { name: 'No' }));
    expect(screen.getByText(BEHIND)).toBeVisible();
  });
  test('asked to keep them on the device where nothing can be kept, the page says that they will be gone', async () => {
    const { user } = await begun();
    refuse();
    await user.click(
      screen.getByRole('button', { name: 'Keep my answers here after I close this page' }),
    );
    expect(screen.getByText(GONE)).toBeVisible();
  });
  test('deleted answers are no loss', async () => {
    const { session } = await begun();
    refuse();
    session.erase();
    expect(screen.queryByText(GONE)).not.toBeInTheDocument();
  });
});

describe('the control that keeps answers', () => {
  const control = (name: RegExp) => screen.getByRole('button', { name });
  test('says what is so now, and takes it back', async () => {
    const { user, answer } = await begun();
    await user.click(control(/^Keep my answers here/));
    expect(screen.getByText(/^Your answers are kept on this device/)).toBeVisible();
    expect(localStorage).toHaveLength(1);
    expect(screen.queryByRole('button', { name: /^Keep my answers/ })).not.toBeInTheDocument();
    await answer('No');
    await user.click(control(/^Your answers are kept here/));
    expect(screen.getByText(/^Your answers are no longer kept/)).toBeVisible();
    expect(control(/^Keep my answers here/)).toBeVisible();
    expect(localStorage).toHaveLength(0);
    expect(savedText()).toContain('opioids');
  });
});
