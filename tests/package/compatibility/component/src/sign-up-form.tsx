import { type FormEvent, useState } from 'react';

/** A form that asks an application on another origin for a mail, and then for the code in it. */
export function SignUpForm({ url }: { url: string }) {
  const [email, setEmail] = useState('');
  const [step, setStep] = useState<'email' | 'code' | 'welcome'>('email');

  async function submit(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const body = new FormData(event.currentTarget);
    const path = step === 'email' ? '/signup' : '/verify';
    const fields = new URLSearchParams({ email, code: String(body.get('code') ?? '') });
    const answer = await fetch(url + path, { method: 'POST', body: fields });
    const text = await answer.text();
    if (step === 'email') setStep('code');
    else if (text.includes('Welcome')) setStep('welcome');
  }

  if (step === 'welcome') return <p>Welcome</p>;
  return (
    <form onSubmit={submit}>
      {step === 'email' ? (
        <label>
          Email <input onChange={({ target }) => setEmail(target.value)} />
        </label>
      ) : (
        <label>
          Code <input name="code" />
        </label>
      )}
      <button type="submit">{step === 'email' ? 'Sign up' : 'Confirm'}</button>
    </form>
  );
}
