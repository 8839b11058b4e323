"""What a person sees to before the robot signs in: passwords in the key ring, sign-ins done by hand."""
