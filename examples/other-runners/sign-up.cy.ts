it('signs up with a code', () => {
  cy.task<{ id: string; email: string }>('createInbox').then(({ id, email }) => {
    cy.visit('/signup');
    cy.get('#email').type(email);
    cy.get('#password').type('correct horse battery staple');
    cy.contains('button', 'Sign up').click();
    cy.task<string>('waitForCode', id, { timeout: 65_000 }).then((code) =>
      cy.get('#code').type(code),
    );
    cy.contains('button', 'Confirm').click();
    cy.contains('Welcome');
  });
});
