Feature: Sign-up

  Scenario: with a code
    Given I asked to sign up
    When I enter the code of the mail
    Then I am welcome
