device-oral-syringe = oral syringe
