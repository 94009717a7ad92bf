import type { Page } from 'playwright-core';

/** What a browser complained of while pages loaded: errors, breaches of the policy, requests that left the site. */
export interface Watch {
  complaints: string[];
  /** Addresses that were asked for, in order. */
  requests: string[];
}

/** Listens to what the browser has to say of a page of the site at an address. */
export function watchPage(page: Page, address: string): Watch {
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => void (['error', 'warning'].includes(message.type()) && complaints.push(message.text())));
  page.on('pageerror', (error) => void complaints.push(error.message));
  page.on('request', (request) => {
    requests.push(request.url());
    if (!request.url().startsWith(address)) complaints.push(`asked ${request.url()}`);
  });
  return { complaints, requests };
}
